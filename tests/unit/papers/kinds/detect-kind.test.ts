import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectKind } from '../../../../electron/papers/kinds/detect-kind';
import { docxFile } from '../support/docx';
import { odtFile } from '../support/odt';
import { storedZip } from '../support/stored-zip';

const reports = path.resolve(import.meta.dirname, '../../../fixtures/reports');
const oleHeader = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('detectKind', () => {
  it.each([
    ['maya-ep-report-2026-10-14.pdf', 'pdf'],
    ['sukru-physiotherapy-locked-2026-10-02.pdf', 'pdf'],
    ['maya-salt-report-2026-11-12.docx', 'docx'],
    ['sian-specialist-teacher-observation-2026-11-03.odt', 'odt'],
    ['maya-my-views-drawing.jpg', 'jpg'],
    ['maya-parent-email-2026-11-16.txt', 'txt'],
  ])('knows %s, under any name', async (name, kind) => {
    const bytes = await readFile(path.join(reports, name));
    expect(await detectKind(bytes, name)).toBe(kind);
    if (kind !== 'txt') expect(await detectKind(bytes, 'report.exe')).toBe(kind);
  });

  it('decides by content, not by name', async () => {
    expect(await detectKind(Buffer.from('MZ\x90\x00\x03'), 'report.pdf')).toBe('unknown');
    expect(await detectKind(Buffer.from('{\\rtf1 hello}'), 'report.doc')).toBe('rtf');
    expect(await detectKind(docxFile('<w:p/>'), 'report.pdf')).toBe('docx');
    expect(await detectKind(odtFile('<text:p/>'), 'report.zip')).toBe('odt');
    expect(await detectKind(storedZip({ 'a.txt': 'a' }), 'report.docx')).toBe('unknown');
    expect(await detectKind(Buffer.from('posted by mail\n%PDF-1.4\n'), 'x')).toBe('pdf');
  });

  it('knows HEIC photographs', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(await detectKind(heic, 'IMG_0001.HEIC')).toBe('heic');
  });

  it('lets the name say which old Office file it is', async () => {
    const old = Buffer.concat([oleHeader, Buffer.alloc(512)]);
    expect(await detectKind(old, 'report.doc')).toBe('doc');
    expect(await detectKind(old, 'locked.docx')).toBe('doc');
    expect(await detectKind(old, 'scores.xls')).toBe('unknown');
  });

  it('tells text from other bytes', async () => {
    expect(await detectKind(Buffer.from('Siân said “no”', 'utf8'), 'a.txt')).toBe('txt');
    expect(await detectKind(Buffer.from([0x53, 0x69, 0xe2, 0x6e]), 'a.txt')).toBe('txt');
    expect(await detectKind(Buffer.from('\ufeffSiân', 'utf16le'), 'a.txt')).toBe('txt');
    expect(await detectKind(Buffer.from([1, 2, 3, 0, 4]), 'a.txt')).toBe('unknown');
    expect(await detectKind(Buffer.from('<p>Hello</p>'), 'page.html')).toBe('unknown');
    expect(await detectKind(new Uint8Array(), 'a.txt')).toBe('empty');
  });
});
