import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../domain/common/result';
import { report } from '../documents/support';
import { onePage, sizes } from '../papers/support/awkward-pdfs';
import { engine } from '../papers/support/compose-with';
import { judge } from '../papers/support/judges';
import { problemOf, temporaryFolder, valueOf } from '../vault/support';
import { type AccessDesk, accessDesk } from './support';

let desk: AccessDesk;
let requestId: string;

/** A row in a table, in a change of its own. */
async function insert(table: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const { database } = desk.vault;
  const record = database.newRecord();
  await database.change(`Added to ${table}`, async (writer) => {
    await writer(table).insert({ ...record, ...values });
    return ok(null);
  });
  return record.id;
}

beforeEach(async () => {
  desk = await accessDesk();
  const { maya, schoolId, other } = desk.vault;
  const happenedOn = '2026-11-10';
  await insert('pupilNotes', {
    pupilId: maya,
    happenedOn,
    kind: 'Note',
    text: 'Maya and Şükrü Yılmaz quarrelled; Mrs Sandlingfold helped. SUKRU’S mother rang from 01632 960999.',
  });
  await insert('pupilNotes', {
    pupilId: other,
    happenedOn,
    kind: 'Note',
    text: 'A secret of another child.',
  });
  await insert('staff', { schoolId, name: 'Mrs D Sandlingfold', role: 'SENCO' });
  const mother = await insert('contacts', { name: 'Ms Bríd Okonkwo', mobile: '07700 900111' });
  const aunt = await insert('contacts', { name: 'Ms Ifeoma Okafor', mobile: '07700 900222' });
  await insert('pupilContacts', { pupilId: maya, contactId: mother, relationship: 'Mother' });
  await insert('pupilContacts', { pupilId: maya, contactId: aunt, relationship: 'Aunt' });
  const run = await insert('provisions', {
    schoolId,
    name: 'Talk club',
    area: 'CI',
    layer: 'T',
    level: 'group',
    startsOn: '2026-09-07',
    weeks: 10,
    evaluation: 'Şükrü gained more than the others.',
  });
  for (const pupilId of [maya, other])
    await insert('provisionPupils', {
      provisionId: run,
      pupilId,
      position: 0,
      comment: `Of ${pupilId === maya ? 'her' : 'him'}`,
    });
  requestId = valueOf(await desk.service.add({ pupilId: maya, receivedOn: '2026-11-20' })).id;
  valueOf(await desk.service.setField({ id: requestId, field: 'askedContactId', value: mother }));
});

it('the copy holds the child’s record, without other children, and how to reach whoever asks alone', async () => {
  const made = valueOf(await desk.service.make({ id: requestId }));
  const words = JSON.stringify(desk.printed.at(-1));
  expect(words).toContain('Maya and [removed] quarrelled; Mrs Sandlingfold helped. [removed]’S mother rang');
  expect(words).toContain('Talk club');
  expect(words).toContain('[removed] gained more than the others.');
  expect(words).toContain('07700 900111');
  expect(words).not.toMatch(/900222|Yılmaz|secret|Of him/);
  // No name of a column is printed.
  expect(words).not.toMatch(/"words":"[a-z]+(?:_[a-z]+)+"/);
  const { bytes } = valueOf(await desk.service.content({ copyId: made.copyId }));
  expect(judge(bytes).pages).toBe(made.pages);
  expect(
    judge(bytes)
      .bookmarks()
      .map(({ title }) => title),
  ).toContain('Part 1: The pupil');
});

it('says who changed what; earlier wordings are in the data file, redacted as the rest', async () => {
  const { database, maya } = desk.vault;
  for (const text of ['First seen with Şükrü.', 'Seen alone.'])
    await database.change('Changed the summary', async (writer) => {
      await writer('pupils').where({ id: maya }).update({ summary: text });
      return ok(null);
    });
  const { copyId } = valueOf(await desk.service.make({ id: requestId }));
  expect(desk.printed.at(-1)?.history?.lines.map(({ what }) => what)).toContain('Changed the summary');
  const file = path.join(await temporaryFolder(), 'copy.json');
  desk.vault.answers.save = file;
  expect(valueOf(await desk.service.saveData({ copyId }))).toEqual({ saved: true });
  const text = await readFile(file, 'utf8');
  const data = JSON.parse(text) as {
    about: { units: object };
    changes: { changes: { field: string; before: unknown }[] }[];
  };
  expect(data.about.units).toMatchObject({ money: 'whole pence', durations: 'minutes', dates: 'yyyy-mm-dd' });
  const before = data.changes.flatMap(({ changes }) => changes).filter(({ field }) => field === 'summary');
  expect(before.map((one) => one.before)).toContain('First seen with [removed].');
  expect(text).not.toMatch(/Şükrü|Yılmaz|wrapped/);
});

it('what the user adds is taken out, and what she keeps stays', async () => {
  const found = valueOf(await desk.service.lookThrough({ id: requestId })).names;
  const other = found.find(({ name }) => name === 'Şükrü Yılmaz');
  expect(other).toMatchObject({ kind: 'other-pupil', decision: 'redact', isChosen: false, count: 3 });
  expect(found.find(({ name }) => name === 'Mrs D Sandlingfold')).toMatchObject({
    kind: 'staff',
    decision: 'keep',
  });
  valueOf(await desk.service.setName({ requestId, key: other?.key ?? '', decision: 'keep' }));
  valueOf(await desk.service.addWords({ requestId, words: '01632 960999' }));
  expect(problemOf(await desk.service.addWords({ requestId, words: 'removed' })).kind).toBe('invalid');
  valueOf(await desk.service.make({ id: requestId }));
  const words = JSON.stringify(desk.printed.at(-1));
  expect(words).toContain('Şükrü Yılmaz');
  expect(words).not.toContain('960999');
});

it('contacts are found however their names were typed, and what is no name is listed', async () => {
  const { maya, other } = desk.vault;
  for (const name of ['Yavuz, Derya', 'Mr & Mrs Oyelaran', 'Mum', 'Grace']) {
    const contactId = await insert('contacts', { name });
    await insert('pupilContacts', { pupilId: other, contactId, relationship: 'Family' });
  }
  const gran = await insert('contacts', { name: 'okafor, nneka' });
  await insert('pupilContacts', { pupilId: maya, contactId: gran, relationship: 'Grandmother' });
  const text = 'Derya Yavuz and Mrs Oyelaran spoke to Nneka.';
  await insert('pupilNotes', { pupilId: maya, happenedOn: '2026-11-11', kind: 'Note', text });
  const { names, notUnderstood } = valueOf(await desk.service.lookThrough({ id: requestId }));
  expect(notUnderstood).toEqual(['Grace', 'Mum']);
  expect(names.map(({ name, decision }) => `${name}: ${decision}`)).toEqual(
    expect.arrayContaining(['Derya Yavuz: redact', 'Mr & Mrs Oyelaran: redact', 'nneka okafor: keep']),
  );
  valueOf(await desk.service.make({ id: requestId }));
  expect(JSON.stringify(desk.printed.at(-1))).toContain('[removed] and [removed] spoke to Nneka.');
});

it('documents go behind dividers, names in them painted over, and pages without words are told', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'About Sukru.pdf');
  await writeFile(
    file,
    await onePage(sizes.a4, (page) => page.drawText('Sukru Yilmaz and Maya', { x: 60, y: 700, size: 12 })),
  );
  await desk.vault.attachOne(file);
  await desk.vault.attachOne(report('maya-my-views-drawing.jpg'));
  const looked = valueOf(await desk.service.lookThrough({ id: requestId }));
  expect(looked.documents.map(({ unread }) => unread)).toContainEqual([1]);
  const made = valueOf(await desk.service.make({ id: requestId }));
  const { bytes } = valueOf(await desk.service.content({ copyId: made.copyId }));
  const text = judge(bytes).texts().join(' ');
  expect(made.flattenedPages).toBe(1);
  expect(text).toContain('About [removed]');
  expect(text).not.toMatch(/Sukru|Yilmaz/);
});

it('a copy with pages that no search can read stays in the vault until each is ticked as looked at, and history says so', async () => {
  const drawing = await desk.vault.attachOne(report('maya-my-views-drawing.jpg'));
  const made = valueOf(await desk.service.make({ id: requestId }));
  expect(made.unread).toMatchObject([{ documentId: drawing, pages: 1, unread: [1] }]);
  const [{ title, firstPage } = { title: '', firstPage: null }] = made.unread;
  const { bytes } = valueOf(await desk.service.content({ copyId: made.copyId }));
  // The page behind the divider, which names the document.
  expect(judge(bytes).texts()[(firstPage ?? 0) - 2]).toContain(title);
  expect(firstPage).toBe(judge(bytes).pages);
  // The paper does not claim that the picture was searched.
  expect(desk.printed.at(-1)?.about.join(' ')).toContain(
    'finds every name on pictures, scans and pages whose letters cannot be read: Appendix 1 (its only page)',
  );

  const file = path.join(await temporaryFolder(), 'copy.pdf');
  desk.vault.answers.save = file;
  const answer = { sentOn: '2026-11-23', method: 'post', sentTo: 'Ms Bríd Okonkwo' } as const;
  const { copyId } = made;
  const leave = async (): Promise<readonly Result<unknown>[]> => [
    await desk.service.savePdf({ copyId }),
    await desk.service.print({ copyId }),
    await desk.service.markSent({ copyId, answer }),
  ];
  for (const refused of await leave()) {
    expect(problemOf(refused).kind).toBe('not-looked');
    expect(problemOf(refused).message).toContain(`${title} (its only page)`);
  }
  await expect(readFile(file)).rejects.toThrow('ENOENT');
  expect(valueOf(await desk.service.page({ id: requestId })).request.sentOn).toBeNull();
  // The data file has no pages, and says which were not searched.
  const data = path.join(await temporaryFolder(), 'copy.json');
  desk.vault.answers.save = data;
  expect(valueOf(await desk.service.saveData({ copyId }))).toEqual({ saved: true });
  const told = JSON.parse(await readFile(data, 'utf8')) as { about: { documents: unknown } };
  expect(told.about.documents).toMatchObject([{ pagesNotSearched: [1] }]);

  desk.vault.answers.save = file;
  valueOf(await desk.service.setLooked({ requestId, documentId: drawing, isLooked: true }));
  for (const gone of await leave()) valueOf(gone);
  expect(Buffer.from(await readFile(file)).equals(Buffer.from(bytes))).toBe(true);
  const { what }: { what: string } = await desk.vault.database
    .read('changes')
    .select('what')
    .where('what', 'like', '%looked at%')
    .first();
  expect(what).toBe(`Noted that ${title} was looked at for a copy`);
});

it('a tick that is taken back holds the copy again; what is left out need not be looked at', async () => {
  const drawing = await desk.vault.attachOne(report('maya-my-views-drawing.jpg'));
  const of = { requestId, documentId: drawing };
  valueOf(await desk.service.setLooked({ ...of, isLooked: true }));
  const { copyId } = valueOf(await desk.service.make({ id: requestId }));
  valueOf(await desk.service.print({ copyId }));
  valueOf(await desk.service.setLooked({ ...of, isLooked: false }));
  expect(problemOf(await desk.service.print({ copyId })).kind).toBe('not-looked');
  valueOf(await desk.service.setDocument({ ...of, included: false }));
  const without = valueOf(await desk.service.make({ id: requestId }));
  expect(without.unread).toEqual([]);
  valueOf(await desk.service.print({ copyId: without.copyId }));
});

it('a document that is unticked stays out', async () => {
  const id = await desk.vault.attachOne(report('maya-my-views-drawing.jpg'));
  valueOf(await desk.service.setDocument({ requestId, documentId: id, included: false }));
  expect(
    valueOf(await desk.service.make({ id: requestId })).contents.map(({ label }) => label),
  ).not.toContain('Appendix 1');
});

it('there is no copy when something that was to go is still in it, and it is said where', async () => {
  desk = await accessDesk({
    engine: { ...engine, redact: ({ pdf }) => Promise.resolve({ pdf, removed: 0, pictures: [] }) },
  });
  const folder = await temporaryFolder();
  const file = path.join(folder, 'Observation.pdf');
  await writeFile(
    file,
    await onePage(sizes.a4, (page) => page.drawText('With Sukru Yilmaz', { x: 60, y: 700, size: 12 })),
  );
  await desk.vault.attachOne(file);
  const { id } = valueOf(await desk.service.add({ pupilId: desk.vault.maya, receivedOn: '2026-11-20' }));
  const problem = problemOf(await desk.service.make({ id }));
  expect(problem.kind).toBe('still-there');
  expect(problem.message).toMatch(/“Sukru Yilmaz” on page \d+ \(Appendix 1, Observation\)/);
});

it('marked as sent, the copy is kept sealed just as it went, and later copies do not hold it', async () => {
  const made = valueOf(await desk.service.make({ id: requestId }));
  const { bytes } = valueOf(await desk.service.content({ copyId: made.copyId }));
  const answer = { sentOn: '2026-11-23', method: 'post', sentTo: 'Ms Bríd Okonkwo' } as const;
  valueOf(await desk.service.markSent({ copyId: made.copyId, answer }));
  const page = valueOf(await desk.service.page({ id: requestId }));
  expect(page.request).toMatchObject({ sentOn: '2026-11-23', sentHow: 'post', sentTo: 'Ms Bríd Okonkwo' });
  const kept = valueOf(await desk.vault.readContent(page.request.documentId ?? ''));
  expect(Buffer.from(kept).equals(Buffer.from(bytes))).toBe(true);
  expect(page.documents.find(({ id }) => id === page.request.documentId)).toMatchObject({ included: false });
});

describe('where the child lives', () => {
  const [address, postcode] = ['14 Larkspur Close\nInvented Town', 'ZZ1 4QP'];
  const everywhere = /Larkspur|ZZ1\s*4QP/i;
  let father: string;
  let ofFather: string;

  beforeEach(async () => {
    const { database, maya } = desk.vault;
    father = await insert('contacts', { name: 'Mr Obi Okonkwo', address: '3 Quay Row' });
    ofFather = await insert('pupilContacts', { pupilId: maya, contactId: father, relationship: 'Father' });
    const text = 'Moved to 14 Larkspur Close, Invented Town, in May; the letter gave ZZ1 4QP.';
    await insert('pupilNotes', { pupilId: maya, happenedOn: '2026-05-04', kind: 'Note', text });
    await desk.vault.attachOne(await sentToMother());
    const moves = [{ address, postcode }, { address: '1 Interim Road' }, { address }];
    for (const move of moves)
      await database.change('Moved', async (writer) => {
        await writer('pupils').where({ id: maya }).update(move);
        return ok(null);
      });
    await database.change('They live together', async (writer) => {
      const mother = { name: 'Ms Bríd Okonkwo' };
      await writer('contacts').where(mother).update({ address, postcode });
      await writer('pupilContacts')
        .whereIn('contactId', writer('contacts').select('id').where(mother))
        .update({ livesWith: 1 });
      return ok(null);
    });
  });

  /** A paper of the program's own that has the address in its head. */
  async function sentToMother(): Promise<string> {
    const file = path.join(await temporaryFolder(), 'Letter.pdf');
    const page = await onePage(sizes.a4, (sheet) => {
      sheet.drawText('14 Larkspur Close', { x: 60, y: 700, size: 12 });
      sheet.drawText('Invented Town', { x: 60, y: 684, size: 12 });
      sheet.drawText('ZZ1 4QP', { x: 60, y: 668, size: 12 });
    });
    await writeFile(file, page);
    return file;
  }

  async function copyFor(
    askedContactId: string | null,
  ): Promise<{ print: string; data: string; about: string }> {
    valueOf(await desk.service.setField({ id: requestId, field: 'askedContactId', value: askedContactId }));
    const { copyId } = valueOf(await desk.service.make({ id: requestId }));
    const { bytes } = valueOf(await desk.service.content({ copyId }));
    const file = path.join(await temporaryFolder(), 'copy.json');
    desk.vault.answers.save = file;
    valueOf(await desk.service.saveData({ copyId }));
    return {
      print: judge(bytes).texts().join('\n'),
      data: await readFile(file, 'utf8'),
      about: desk.printed.at(-1)?.about.join('\n') ?? '',
    };
  }
  const homeWithheld = async () => valueOf(await desk.service.page({ id: requestId })).homeWithheld;

  it('is in the copy of a parent who lives there', async () => {
    const { print, data, about } = await copyFor(
      valueOf(await desk.service.page({ id: requestId })).request.askedContactId,
    );
    for (const text of [print, data]) {
      expect(text).toContain('14 Larkspur Close');
      expect(text).toContain(postcode);
    }
    expect(data).toContain('1 Interim Road');
    expect(about).not.toContain('where Maya lives');
    expect(await homeWithheld()).toBeNull();
  });

  it('is nowhere in the copy of a parent who lives elsewhere: not as the other parent’s, an earlier one, or in a paper', async () => {
    const { print, data, about } = await copyFor(father);
    for (const text of [print, data]) {
      expect(text).not.toMatch(everywhere);
      expect(text).not.toContain('1 Interim Road');
      expect(text).toContain('Not given: where the child lives');
      expect(text).toContain('3 Quay Row');
    }
    expect(about).toContain('How to reach other people is not given, nor where Maya lives');
    expect(await homeWithheld()).toContain('Mr Obi Okonkwo is not noted as living with Maya');
  });

  it('is in no copy for somebody who is not a contact, or no longer one, and the request says so before', async () => {
    const { print, data } = await copyFor(null);
    for (const text of [print, data]) expect(text).not.toMatch(everywhere);
    expect(await homeWithheld()).toContain('none of the contacts is chosen');
    await desk.vault.database.change('No longer a contact', async (writer) => {
      const now = desk.vault.database.clock.now();
      await writer('pupilContacts').where({ id: ofFather }).update({ livesWith: 1, deletedAt: now });
      return ok(null);
    });
    expect((await copyFor(father)).data).not.toMatch(everywhere);
  });
});

it('after locking nothing is held', async () => {
  const { copyId } = valueOf(await desk.service.make({ id: requestId }));
  desk.close();
  expect(problemOf(await desk.service.content({ copyId })).kind).toBe('not-found');
});
