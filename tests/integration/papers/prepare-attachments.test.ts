import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../../domain/common/result';
import {
  type ConversionPorts,
  prepareAttachments,
} from '../../../electron/papers/inspect/prepare-attachments';
import type { AttachmentSource } from '../../../electron/papers/inspect/prepared-attachment';
import { manyPages } from './support/awkward-pdfs';
import { engine } from './support/compose-with';

const reports = path.resolve(import.meta.dirname, '../../fixtures/reports');
const locked = 'sukru-physiotherapy-locked-2026-10-02.pdf';

const ports: ConversionPorts = {
  printHtml: () => manyPages(2, 'Printed'),
  heicToJpeg: () => readFile(path.join(reports, 'maya-my-views-drawing.jpg')),
};

function source(
  fileName: string,
  content: Result<Uint8Array> | Uint8Array,
  password: string | null = null,
): AttachmentSource {
  const read = async () => (content instanceof Uint8Array ? ok(content) : content);
  return { id: 'doc-1', title: 'A report', fileName, password, read };
}

async function prepare(from: AttachmentSource, by: ConversionPorts = ports) {
  const [prepared] = await prepareAttachments([from], engine, by);
  if (!prepared) throw new Error('nothing was prepared');
  return prepared;
}

describe('prepareAttachments', () => {
  it('opens a locked PDF with its password, and words the rest', async () => {
    const bytes = await readFile(path.join(reports, locked));
    expect((await prepare(source(locked, bytes, 'letmein'))).content).toMatchObject({
      printable: true,
      pages: 2,
    });
    expect((await prepare(source(locked, bytes))).content).toMatchObject({
      reason: 'This PDF is locked with a password.',
    });
    expect((await prepare(source(locked, bytes, 'wrong'))).content).toMatchObject({
      reason: 'This PDF is locked, and the password kept for it does not open it.',
    });
  });

  it('asks the ports for what only Chromium can do', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(await prepare(source('IMG.HEIC', heic))).toMatchObject({
      fileKind: 'heic',
      content: { pages: 1 },
    });
    expect(await prepare(source('mail.txt', Buffer.from('Dear all')))).toMatchObject({
      fileKind: 'txt',
      content: { pages: 2 },
    });
    const broken = { ...ports, heicToJpeg: () => Promise.reject(new Error('no')) };
    expect((await prepare(source('IMG.HEIC', heic), broken)).content).toMatchObject({ printable: false });
  });

  it('gives every unprintable file a reason, an advice and a warning', async () => {
    const files: [string, Buffer, RegExp][] = [
      [
        'old.doc',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
        /old Word file/,
      ],
      ['rich.rtf', Buffer.from('{\\rtf1 x}'), /rich text/],
      ['film.mp4', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), /kind of file/],
      ['nothing.pdf', Buffer.alloc(0), /empty/],
      ['blank.txt', Buffer.from(' \n '), /empty/],
      [
        'broken.docx',
        (await readFile(path.join(reports, 'maya-salt-report-2026-11-12.docx'))).subarray(0, 9000),
        /./,
      ],
    ];
    for (const [name, bytes, reason] of files) {
      const { content, warnings } = await prepare(source(name, bytes));
      expect([name, content]).toEqual([
        name,
        { printable: false, reason: expect.stringMatching(reason), advice: expect.stringMatching(/\.$/) },
      ]);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatchObject({ attachmentId: 'doc-1', title: 'A report', kind: 'not-printed' });
    }
  });

  it('passes on why the vault cannot give the file', async () => {
    const missing = fail('document-missing', 'The file is no longer in the vault.');
    const { content, fileKind } = await prepare(source('a.pdf', missing));
    expect(content).toMatchObject({ printable: false, reason: 'The file is no longer in the vault.' });
    expect(fileKind).toBeNull();
  });

  it('tells how far it is, and can be given up', async () => {
    const told: number[] = [];
    const giveUp = new AbortController();
    const sources = [1, 2, 3].map(() => source('a.txt', Buffer.from('a')));
    const work = prepareAttachments(sources, engine, ports, {
      signal: giveUp.signal,
      onAttachment: (done) => {
        told.push(done);
        if (done === 2) giveUp.abort(new Error('Enough'));
      },
    });
    await expect(work).rejects.toThrow('Enough');
    expect(told).toEqual([1, 2]);
  });
});
