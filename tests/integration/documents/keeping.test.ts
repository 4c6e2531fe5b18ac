import { copyFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyService } from '../../../electron/history/service';
import { problemOf, temporaryFolder, valueOf } from '../vault/support';
import { exists, flipBit, newRoom, report, type TestRoom } from './support';

const ep = report('maya-ep-report-2026-10-14.pdf');
const email = report('maya-parent-email-2026-11-16.txt');

async function stateOf(room: TestRoom, id: string): Promise<string> {
  const list = valueOf(await room.service.forPupil({ pupilId: room.maya }));
  return list.find((item) => item.id === id)!.state.kind;
}

describe('a stored file that was tampered with', () => {
  it('is named on the list at once when it is missing, cut off or another one', async () => {
    const room = await newRoom();
    const [a, b, c] = [
      await room.attachOne(ep),
      await room.attachOne(email),
      await room.attachOne(report('maya-my-views-drawing.jpg')),
    ];
    await copyFile(room.store.pathOf(b), room.store.pathOf(a));
    await truncate(room.store.pathOf(c), 1_500_000);
    await rm(room.store.pathOf(b));
    expect(await stateOf(room, a)).toBe('document-swapped');
    expect(await stateOf(room, b)).toBe('document-missing');
    expect(await stateOf(room, c)).toBe('document-truncated');
    expect(problemOf(await room.service.contents({ id: a })).kind).toBe('document-swapped');
    expect(problemOf(await room.service.html({ id: b })).kind).toBe('document-missing');
    expect(problemOf(await room.readContent(c)).kind).toBe('document-truncated');
  });

  it('with one changed bit in its content is never shown, and is named from then on', async () => {
    const room = await newRoom();
    const id = await room.attachOne(ep);
    const whole = await readFile(room.store.pathOf(id));
    await flipBit(room.store.pathOf(id), 0.5);
    const problem = problemOf(await room.service.contents({ id }));
    expect(problem.kind).toBe('document-damaged');
    expect(problem.message).toContain('damaged');
    expect(await stateOf(room, id)).toBe('document-damaged');
    await writeFile(room.store.pathOf(id), whole);
    expect((await room.service.contents({ id })).ok).toBe(true);
    expect(await stateOf(room, id)).toBe('whole');
  });

  it('is found by checking all documents of a pupil', async () => {
    const room = await newRoom();
    const id = await room.attachOne(ep);
    await room.attachOne(email);
    expect(valueOf(await room.service.verify({ pupilId: room.maya, job: 'check' }))).toEqual({
      checked: 2,
      faults: [],
    });
    await flipBit(room.store.pathOf(id), 0.9);
    const found = valueOf(await room.service.verify({ pupilId: room.maya, job: 'check' }));
    expect(found.checked).toBe(2);
    expect(found.faults).toMatchObject([{ id, title: 'EP report' }]);
    expect(await stateOf(room, id)).toBe('document-damaged');
  });
});

describe('a PDF with a password', () => {
  it('asks once, keeps the right one and refuses others', async () => {
    const room = await newRoom();
    const id = await room.attachOne(report('sukru-physiotherapy-locked-2026-10-02.pdf'));
    expect(problemOf(await room.service.setPassword({ id, password: 'Letmein' })).kind).toBe(
      'wrong-password',
    );
    expect(valueOf(await room.service.contents({ id })).password).toBeNull();
    expect(valueOf(await room.service.setPassword({ id, password: 'letmein' }))).toEqual({ pages: 2 });
    expect(valueOf(await room.service.contents({ id })).password).toBe('letmein');
    const { document } = valueOf(await room.service.page({ id }));
    expect(document).toMatchObject({ pages: 2, reading: 'readable' });
    expect(document).not.toHaveProperty('pdfPassword');
  });

  it('is not asked for one where none is needed', async () => {
    const room = await newRoom();
    const id = await room.attachOne(email);
    expect(problemOf(await room.service.setPassword({ id, password: 'x' })).kind).toBe('not-locked');
  });
});

describe('what is known of a document', () => {
  it('is saved field by field and refused in words', async () => {
    const room = await newRoom();
    const id = await room.attachOne(ep);
    const set = (field: 'title' | 'agency' | 'reportDate' | 'inSectionK', value: string | boolean | null) =>
      room.service.setField({ id, field, value });
    valueOf(await set('title', '  Report of the educational psychologist '));
    valueOf(await set('agency', ''));
    valueOf(await set('inSectionK', true));
    expect(problemOf(await set('title', ' ')).message).toBe('Enter a title.');
    expect(problemOf(await set('reportDate', '2026-02-30')).message).toContain('not a date that exists');
    expect(problemOf(await set('inSectionK', 'yes')).kind).toBe('invalid');
    expect(valueOf(await room.service.page({ id }))).toMatchObject({
      document: {
        title: 'Report of the educational psychologist',
        agency: null,
        inSectionK: true,
        reportDate: '2026-10-14',
      },
      pupil: { id: room.maya, name: 'Maya Okonkwo' },
      today: '2026-11-23',
    });
  });

  it('goes to the bin and comes back by undo', async () => {
    const room = await newRoom();
    const id = await room.attachOne(ep);
    const removed = await room.service.remove({ id });
    expect(valueOf(await room.service.forPupil({ pupilId: room.maya }))).toEqual([]);
    expect(problemOf(await room.service.contents({ id })).kind).toBe('not-found');
    expect(valueOf(await room.sweep()).quarantined).toEqual([]);
    valueOf(
      await historyService(room.database).undo({ changeId: (removed as { changeId: string }).changeId }),
    );
    expect((await room.service.contents({ id })).ok).toBe(true);
  });

  it('is shown as HTML for Word, OpenDocument and text, and not for what cannot be converted', async () => {
    const room = await newRoom();
    const html = async (file: string) => room.service.html({ id: await room.attachOne(report(file)) });
    expect(valueOf(await html('maya-salt-report-2026-11-12.docx')).html).toContain('<table');
    expect(valueOf(await html('sian-specialist-teacher-observation-2026-11-03.odt')).html).toMatch(/<h\d|<p/);
    expect(valueOf(await html('maya-parent-email-2026-11-16.txt')).html).toContain('<p>');
    expect(problemOf(await html('maya-ep-report-2026-10-14.pdf')).kind).toBe('cannot-show');
  });
});

describe('a copy outside the vault', () => {
  it('is the same file under a safe name, and leaves no half-written one', async () => {
    const room = await newRoom();
    const id = await room.attachOne(ep);
    const folder = await temporaryFolder();
    room.answers.save = join(folder, 'copy.pdf');
    await writeFile(room.answers.save, 'an older copy');
    expect(valueOf(await room.service.saveCopy({ id }))).toEqual({ fileName: 'copy.pdf' });
    expect(room.answers.suggested).toBe('maya-ep-report-2026-10-14.pdf');
    expect((await readFile(room.answers.save)).equals(await readFile(ep))).toBe(true);
    expect(await readdir(folder)).toEqual(['copy.pdf']);
  });

  it('of a damaged document is not made, and an older copy stays', async () => {
    const room = await newRoom();
    const id = await room.attachOne(report('maya-my-views-drawing.jpg'));
    await flipBit(room.store.pathOf(id), 0.95);
    const folder = await temporaryFolder();
    room.answers.save = join(folder, 'copy.jpg');
    await writeFile(room.answers.save, 'an older copy');
    expect(problemOf(await room.service.saveCopy({ id })).kind).toBe('document-damaged');
    expect(await readFile(room.answers.save, 'utf8')).toBe('an older copy');
    expect(await readdir(folder)).toEqual(['copy.jpg']);
  });

  it('is not made inside the vault, in a folder that is not there, or without a choice', async () => {
    const room = await newRoom();
    const id = await room.attachOne(ep);
    room.answers.save = null;
    expect(valueOf(await room.service.saveCopy({ id }))).toBeNull();
    room.answers.save = join(room.folder, 'documents', 'copy.pdf');
    expect(problemOf(await room.service.saveCopy({ id })).kind).toBe('in-vault');
    room.answers.save = join(room.folder, '..', 'nowhere', 'copy.pdf');
    expect(problemOf(await room.service.saveCopy({ id })).kind).toBe('folder-missing');
  });

  it('gets a name that every system allows', async () => {
    const room = await newRoom();
    const odd = join(await temporaryFolder(), 'con: a|b<c>?.PDF');
    await writeFile(odd, await readFile(ep));
    await room.service.saveCopy({ id: await room.attachOne(odd) });
    expect(room.answers.suggested).toBe('con- a-b-c--.pdf');
  });
});

describe('pictures', () => {
  it('a pupil’s photo replaces the one before, which undo brings back, and is not among her reports', async () => {
    const room = await newRoom();
    const photo = async (): Promise<string | null> => {
      const row: { photoDocumentId: string | null } = await room.database
        .read('pupils')
        .where({ id: room.maya })
        .first();
      return row.photoDocumentId;
    };
    const jpg = report('maya-my-views-drawing.jpg');
    const first = valueOf(await room.service.setPhoto({ pupilId: room.maya, path: jpg })).documentId;
    expect(await photo()).toBe(first);
    room.answers.open = [jpg];
    const second = await room.service.choosePhoto({ pupilId: room.maya });
    expect(await photo()).toBe(valueOf(second)!.documentId);
    expect(problemOf(await room.service.contents({ id: first })).kind).toBe('not-found');
    expect(valueOf(await room.service.forPupil({ pupilId: room.maya }))).toEqual([]);
    valueOf(
      await historyService(room.database).undo({ changeId: (second as { changeId: string }).changeId }),
    );
    expect(await photo()).toBe(first);
    expect((await room.service.contents({ id: first })).ok).toBe(true);
    valueOf(await room.service.removePhoto({ pupilId: room.maya }));
    expect(await photo()).toBeNull();
  });

  it('must be pictures, of somebody who is there', async () => {
    const room = await newRoom();
    expect(problemOf(await room.service.setPhoto({ pupilId: room.maya, path: ep })).kind).toBe(
      'unknown-kind',
    );
    const jpg = report('maya-my-views-drawing.jpg');
    const nobody = await room.service.setPhoto({ pupilId: room.schoolId, path: jpg });
    expect(problemOf(nobody).kind).toBe('not-found');
    expect(valueOf(await room.sweep())).toMatchObject({ quarantined: [], missing: [] });
  });

  it('a school’s logo is chosen and taken away', async () => {
    const room = await newRoom();
    room.answers.open = [report('maya-my-views-drawing.jpg')];
    const { documentId } = valueOf(await room.service.chooseLogo({ schoolId: room.schoolId }))!;
    const logo: { logoDocumentId: string } = await room.database
      .read('schools')
      .where({ id: room.schoolId })
      .first();
    expect(logo.logoDocumentId).toBe(documentId);
    valueOf(await room.service.removeLogo({ schoolId: room.schoolId }));
    expect(problemOf(await room.readContent(documentId)).kind).toBe('not-found');
    expect(await exists(room.store.pathOf(documentId))).toBe(true);
  });
});
