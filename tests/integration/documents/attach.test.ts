import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepContent } from '../../../electron/documents/keep-content';
import { SourceFile } from '../../../electron/documents/source-file';
import { historyService } from '../../../electron/history/service';
import { filesBelow, problemOf, temporaryFolder, valueOf } from '../vault/support';
import { exists, newRoom, report, type TestRoom } from './support';

const samples = [
  { file: 'maya-ep-report-2026-10-14.pdf', kind: 'pdf', pages: 9, title: 'EP report', reading: 'readable' },
  { file: 'maya-salt-report-2026-11-12.docx', kind: 'docx', pages: null, title: 'SaLT report', reading: 'readable' },
  { file: 'maya-paediatric-letter-scan-2026-10-06.pdf', kind: 'pdf', pages: 2, title: 'Paediatric letter', reading: 'readable' },
  { file: 'maya-my-views-drawing.jpg', kind: 'jpg', pages: null, title: 'My views drawing', reading: 'readable' },
  { file: 'maya-ehc-plan-final-2026-04-15.pdf', kind: 'pdf', pages: 14, title: 'EHC plan final', reading: 'readable' },
  { file: 'maya-parent-email-2026-11-16.txt', kind: 'txt', pages: null, title: 'Parent email', reading: 'readable' },
  { file: 'sukru-ot-report-2026-09-24.pdf', kind: 'pdf', pages: 4, title: 'Sukru OT report', reading: 'readable' },
  { file: 'sukru-physiotherapy-locked-2026-10-02.pdf', kind: 'pdf', pages: null, title: 'Sukru physiotherapy locked', reading: 'password-needed' },
  { file: 'sian-specialist-teacher-observation-2026-11-03.odt', kind: 'odt', pages: null, title: 'Sian specialist teacher observation', reading: 'readable' },
  { file: 'sian-ep-consultation-truncated.pdf', kind: 'pdf', pages: null, title: 'Sian ep consultation truncated', reading: 'damaged' },
]; // prettier-ignore

const MiB = 1 << 20;

async function sealedFiles(room: TestRoom): Promise<string[]> {
  return (await filesBelow(room.folder)).filter((name) => name.includes('.sdk'));
}

describe('attaching files', () => {
  it('takes every sample report, byte for byte, and tells what each needs', async () => {
    const room = await newRoom();
    const report1 = valueOf(await room.attach(samples.map(({ file }) => report(file))));
    expect(report1.results.map(({ outcome }) => outcome)).toEqual(samples.map(() => 'attached'));
    const list = valueOf(await room.service.forPupil({ pupilId: room.maya }));
    expect(list).toHaveLength(samples.length);
    for (const [index, sample] of samples.entries()) {
      const result = report1.results[index]!;
      const item = list.find((document) => document.id === result.document?.id)!;
      expect(item).toMatchObject({
        kind: sample.kind,
        pages: sample.pages,
        reading: sample.reading,
        state: { kind: 'whole' },
        receivedOn: '2026-11-23',
        inSectionK: false,
        sharedWithParent: false,
        fileName: sample.file,
      });
      expect(item.title.toLowerCase()).toBe(sample.title.toLowerCase());
      expect(result.advice === null).toBe(sample.reading === 'readable');
      const content = await readFile(report(sample.file));
      expect(valueOf(await room.readContent(item.id)).equals(content)).toBe(true);
      expect(item.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    }
    expect(list.map((item) => item.reportDate).slice(0, 3)).toEqual([null, null, '2026-11-16']);
    expect(JSON.stringify(list)).not.toMatch(/wrappedKey|pdfPassword/);
  });

  it('leaves nothing readable in the vault folder', async () => {
    const room = await newRoom();
    const secret = 'A sentence about a child that must never lie about in the clear.';
    const folder = await temporaryFolder();
    const file = join(folder, 'note about Maya.txt');
    await writeFile(file, secret);
    await room.attachOne(file);
    for (const name of await filesBelow(room.folder)) {
      const bytes = await readFile(join(room.folder, name));
      expect(bytes.includes(secret), name).toBe(false);
      expect(bytes.includes('note about'), name).toBe(false);
    }
  });

  it('notices the same file for the same pupil, says which it is, and keeps both when asked', async () => {
    const room = await newRoom();
    const file = report('maya-ep-report-2026-10-14.pdf');
    const first = await room.attachOne(file);
    const copy = join(await temporaryFolder(), 'another name.pdf');
    await writeFile(copy, await readFile(file));
    const again = valueOf(await room.attach([copy])).results[0]!;
    expect(again).toMatchObject({ outcome: 'already-here', document: { id: first, title: 'EP report' } });
    expect(again.message).toContain('EP report');
    expect(await sealedFiles(room)).toHaveLength(1);
    expect(valueOf(await room.attach([copy], true)).results[0]!.outcome).toBe('attached');
    expect(valueOf(await room.service.forPupil({ pupilId: room.maya }))).toHaveLength(2);
    const elsewhere = valueOf(
      await room.service.attach({ pupilId: room.other, paths: [file], keepBoth: false, job: 'j' }),
    );
    expect(elsewhere.results[0]!.outcome).toBe('attached');
  });

  it('refuses what cannot be attached, each with a sentence, and goes on with the rest', async () => {
    const room = await newRoom();
    const folder = await temporaryFolder();
    const file = async (name: string, content: string | Buffer): Promise<string> => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    await mkdir(join(folder, 'a folder'));
    const large = await file('film.pdf', '%PDF-1.7');
    await truncate(large, 200 * 1024 * 1024 + 1);
    await symlink(join(room.folder, 'vault.json'), join(folder, 'link.txt'));
    const paths = [
      await file('empty.pdf', ''),
      large,
      await file('program.pdf', Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1')),
      join(folder, 'not there.pdf'),
      join(folder, 'a folder'),
      join(room.folder, 'vault.json'),
      join(folder, 'link.txt'),
      'relative.pdf',
      await file('really text.pdf', 'Not a PDF, whatever its name says.'),
      await file('letter.rtf', '{\\rtf1\\ansi Dear colleague}'),
    ];
    const { results } = valueOf(await room.attach(paths));
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'empty',
      'too-large',
      'unknown-kind',
      'unreadable',
      'not-a-file',
      'in-vault',
      'in-vault',
      'not-a-file',
      'attached',
      'attached',
    ]);
    expect(results[2]!.message).toContain('You can attach PDF, Word');
    expect(results[8]!.document!.kind).toBe('txt');
    expect(results[9]!.document!.kind).toBe('rtf');
    expect(results[9]!.advice).toContain('PDF');
    expect(results.every(({ message }) => message.length > 10)).toBe(true);
    expect(valueOf(await room.service.forPupil({ pupilId: room.maya }))).toHaveLength(2);
    // What was sealed before it was known what it is has gone again.
    expect(await sealedFiles(room)).toHaveLength(2);
  });

  it.each([
    { what: 'shorter', bytes: 2 * MiB },
    { what: 'longer', bytes: 6 * MiB },
  ])('refuses a file that becomes $what while it is read, and keeps nothing of it', async ({ bytes }) => {
    const room = await newRoom();
    const file = join(await temporaryFolder(), 'still being written.txt');
    await writeFile(file, 'A report. '.repeat(5 * MiB).slice(0, 5 * MiB));
    const { pieces } = SourceFile.prototype;
    vi.spyOn(SourceFile.prototype, 'pieces').mockImplementationOnce(async function* (this: SourceFile) {
      for await (const piece of pieces.call(this)) {
        yield piece;
        await truncate(file, bytes);
      }
    });
    const { results } = valueOf(await room.attach([file]));
    expect(results[0]).toMatchObject({ outcome: 'unreadable', document: null, changeId: null });
    expect(results[0]!.message).toContain('could not be read');
    expect(await sealedFiles(room)).toEqual([]);
    expect(valueOf(await room.service.forPupil({ pupilId: room.maya }))).toEqual([]);
    expect(valueOf(await room.attach([file])).results[0]!.outcome).toBe('attached');
  });

  it('tells how far it is and stops when told to, keeping what is attached', async () => {
    const room = await newRoom();
    const paths = [report('maya-my-views-drawing.jpg'), report('maya-ep-report-2026-10-14.pdf')];
    const attaching = room.attach(paths);
    const stopping = (async () => {
      while (!room.progress.some(({ doing }) => doing.includes('ep-report'))) await new Promise(setImmediate);
      await room.service.cancel({ job: 'attach' });
    })();
    const { results } = valueOf(await attaching);
    await stopping;
    expect(results.map(({ outcome }) => outcome)).toEqual(['attached', 'cancelled']);
    const done = room.progress.map((step) => step.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(room.progress[0]).toMatchObject({
      job: 'attach',
      doing: 'Attaching maya-my-views-drawing.jpg (1 of 2)',
      done: 0,
    });
    expect(room.progress.every((step) => step.done <= step.total)).toBe(true);
    expect(valueOf(await room.service.forPupil({ pupilId: room.maya }))).toHaveLength(1);
  });

  it('can be undone; the file is then put aside, and is back when the undo is undone', async () => {
    const room = await newRoom();
    const result = valueOf(await room.attach([report('maya-parent-email-2026-11-16.txt')])).results[0]!;
    const id = result.document!.id;
    const history = historyService(room.database);
    const undone = await history.undo({ changeId: result.changeId! });
    expect(undone.ok).toBe(true);
    expect(valueOf(await room.service.forPupil({ pupilId: room.maya }))).toEqual([]);
    expect(valueOf(await room.sweep())).toMatchObject({ quarantined: [`${id}.sdk`] });
    valueOf(await history.undo({ changeId: (undone as { changeId: string }).changeId }));
    expect(valueOf(await room.sweep())).toMatchObject({ returned: [id] });
    expect((await room.readContent(id)).ok).toBe(true);
  });

  it('removes the sealed file again when its row cannot be inserted', async () => {
    const room = await newRoom();
    const document = {
      pupilId: room.schoolId,
      title: 'A',
      fileName: 'a.txt',
      kind: 'txt',
      pages: null,
    } as const;
    const more = { reading: 'readable', purpose: 'report', reportDate: null, receivedOn: null } as const;
    const keeping = keepContent(room, Buffer.from('a'), { ...document, ...more }, 'Attached a document');
    await expect(keeping).rejects.toThrow(/FOREIGN KEY/);
    expect((await filesBelow(room.folder)).filter((name) => name.includes('.sdk'))).toEqual([]);
  });

  it('attaches nothing to a pupil who is not there', async () => {
    const room = await newRoom();
    const gone = await room.service.attach({
      pupilId: room.schoolId,
      paths: [report('maya-parent-email-2026-11-16.txt')],
      keepBoth: false,
      job: 'j',
    });
    expect(problemOf(gone).kind).toBe('not-found');
    expect(await exists(room.store.pathOf(room.maya))).toBe(false);
  });
});
