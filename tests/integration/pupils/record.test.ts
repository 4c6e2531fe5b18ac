import type { Result } from '../../../domain/common/result';
import { timelineKindIds } from '../../../domain/pupils/timeline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { upnCheckLetter } from '../../../domain/pupils/upn';
import { type Desk, desk, problem, value } from './support';

let d: Desk;
let maya: string;
const upn = (body: string) => `${upnCheckLetter(body) ?? ''}${body}`;
const idOf = (result: Result<unknown>): string => (result.ok ? (result.changeId ?? '') : '');
const page = async (id = maya) => value(await d.pupils.page({ id }));

beforeEach(async () => {
  d = await desk();
  maya = await d.add('Maya', 'Chen', { upn: upn('886990126001') });
});
afterEach(() => d.temp.dispose());

describe('adding a pupil', () => {
  it('gives the year of the age and a status', async () => {
    const { header, pupil, statuses } = await page();
    expect(header).toMatchObject({
      name: 'Maya Chen',
      initials: 'MC',
      year: 'Year 4',
      className: '4D',
      status: 'N',
    });
    expect(pupil.ncy).toBe(4);
    expect(statuses).toMatchObject([{ code: 'N', startsOn: '2026-11-23', endsOn: null }]);
  });

  it('names every field that is wrong, and a UPN that somebody has', async () => {
    const input = {
      legalForename: ' ',
      legalSurname: 'Ng',
      dob: '2027-01-01',
      schoolId: null,
      classId: null,
      upn: 'X1',
    };
    const refused = problem(await d.pupils.add(input));
    expect(refused.fields?.map(({ field }) => field)).toEqual(['legalForename', 'upn', 'dob', 'schoolId']);
    const twin = {
      ...input,
      legalForename: 'Ned',
      dob: '2018-01-01',
      schoolId: d.schoolId,
      upn: upn('886990126001'),
    };
    expect(problem(await d.pupils.add(twin)).message).toContain('already belongs to Maya Chen');
  });
});

describe('fields', () => {
  it('are saved one at a time, checked, and undone', async () => {
    const saved = await d.pupils.setField({ id: maya, field: 'dob', value: '2017-08-31' });
    expect((await page()).pupil.dob).toBe('2017-08-31');
    expect((await page()).header.year).toBe('Year 4, taught a year behind');
    await d.undo(saved);
    expect((await page()).pupil.dob).toBe('2018-03-03');
    expect(
      problem(await d.pupils.setField({ id: maya, field: 'dob', value: '2030-01-01' })).message,
    ).toContain('future');
    expect(problem(await d.pupils.setField({ id: maya, field: 'archivedAt', value: 'x' })).kind).toBe(
      'invalid',
    );
  });

  it('change nothing when the value is the same', async () => {
    const result = await d.pupils.setField({ id: maya, field: 'legalForename', value: ' Maya ' });
    expect(result).toEqual({ ok: true, value: null });
  });
});

describe('status and needs', () => {
  const change = (code: 'N' | 'K' | 'E', startsOn: string) =>
    d.pupils.changeStatus({ pupilId: maya, code, layer: null, startsOn, reason: null });

  it('lets the first real status take the place of the one that adding gave', async () => {
    value(await change('K', '2025-09-03'));
    expect((await page()).statuses).toMatchObject([{ code: 'K', startsOn: '2025-09-03', endsOn: null }]);
  });

  it('closes the one before, corrects a start with it, and opens it again when the later one was a mistake', async () => {
    value(await change('K', '2025-09-03'));
    const { id } = value(await change('E', '2026-04-15'));
    expect((await page()).statuses).toMatchObject([
      { code: 'E', endsOn: null },
      { code: 'K', endsOn: '2026-04-14' },
    ]);
    value(await d.pupils.setStatusField({ id, field: 'startsOn', value: '2026-04-20' }));
    expect((await page()).statuses[1]?.endsOn).toBe('2026-04-19');
    expect(problem(await d.pupils.setStatusField({ id, field: 'startsOn', value: '2025-09-01' })).kind).toBe(
      'invalid',
    );
    const removed = await d.pupils.removeStatus({ id });
    expect((await page()).statuses).toMatchObject([{ code: 'K', endsOn: null }]);
    await d.undo(removed);
    expect((await page()).header.status).toBe('E');
    expect((await page()).senProblems.map(({ kind }) => kind)).toEqual(['no-primary-need', 'no-ehc-plan']);
  });

  it('keeps the history of needs and ends them with the status', async () => {
    value(await change('K', '2025-09-03'));
    value(await d.pupils.setNeeds({ pupilId: maya, types: ['SLCN', 'SEMH'], from: '2025-09-03' }));
    value(await d.pupils.setNeeds({ pupilId: maya, types: ['SEMH'], from: '2026-09-01' }));
    expect((await page()).header.needs).toEqual(['SEMH']);
    expect((await page()).needs).toHaveLength(3);
    const nsa = { pupilId: maya, types: ['NSA' as const], from: '2026-10-01' };
    value(await d.pupils.setNeeds(nsa));
    value(await change('N', '2026-11-01'));
    expect((await page()).header.needs).toEqual([]);
    expect(problem(await d.pupils.setNeeds(nsa)).message).toContain('SEN support only');
  });

  it('moves lower needs up when one is removed', async () => {
    value(await change('K', '2025-09-03'));
    value(await d.pupils.setNeeds({ pupilId: maya, types: ['SLCN', 'SEMH', 'HI'], from: '2025-09-03' }));
    const [primary] = (await page()).needs;
    value(await d.pupils.removeNeed({ id: primary?.id ?? '' }));
    expect((await page()).needs.map(({ type, rank }) => [type, rank])).toEqual([
      ['SEMH', 1],
      ['HI', 2],
    ]);
  });

  it('change places and come back to them with undo, as often as it is undone and done again', async () => {
    value(await change('K', '2025-09-03'));
    value(await d.pupils.setNeeds({ pupilId: maya, types: ['SLCN', 'SEMH', 'HI'], from: '2025-09-03' }));
    const { id } = value(await change('E', '2026-04-15'));
    const standing = async () => {
      const { needs, statuses } = await page();
      return { needs, statuses };
    };
    const whole = await standing();
    for (const remove of [
      async () => d.pupils.removeNeed({ id: whole.needs[0]?.id ?? '' }),
      async () => d.pupils.removeStatus({ id }),
    ]) {
      const removed = await remove();
      const without = await standing();
      let undone = await d.history.undo({ changeId: idOf(removed) });
      for (let times = 0; times < 2; times += 1) {
        expect(value(undone)).toBeDefined();
        expect(await standing()).toEqual(whole);
        const again = await d.history.redo({ undoId: idOf(undone) });
        expect(value(again)).toBeDefined();
        expect(await standing()).toEqual(without);
        undone = await d.history.undo({ changeId: idOf(again) });
      }
      expect(await standing()).toEqual(whole);
    }
  });
});

describe('contacts', () => {
  it('are shared by siblings, ordered, and alerts come from them', async () => {
    const ben = await d.add('Ben', 'Chen', { dob: '2020-05-05' });
    const base = { pupilId: maya, contactId: null, relationship: 'Mother', parentalResponsibility: true };
    const { id } = value(await d.pupils.addContact({ ...base, name: 'Li Chen' }));
    const father = value(await d.pupils.addContact({ ...base, name: 'Tom Chen', relationship: 'Father' }));
    const [choice] = value(await d.pupils.contactChoices({ pupilId: ben }));
    expect(choice).toMatchObject({ name: 'Li Chen', of: 'Mother of Maya Chen' });
    const shared = { ...base, pupilId: ben, contactId: choice?.contactId ?? null, name: '' };
    const tie = value(await d.pupils.addContact(shared));
    expect(problem(await d.pupils.addContact(shared)).kind).toBe('invalid');
    value(await d.pupils.setContactField({ id: tie.id, field: 'mobile', value: '07700 900123' }));
    value(await d.pupils.setContactField({ id, field: 'interpreter', value: true }));
    value(await d.pupils.setContactField({ id: father.id, field: 'contactAllowed', value: false }));
    value(await d.pupils.moveContact({ id: father.id, by: -1 }));
    const { contacts, header } = await page();
    expect(contacts.map(({ name }) => name)).toEqual(['Tom Chen', 'Li Chen']);
    expect(contacts[1]).toMatchObject({
      mobile: '07700 900123',
      sharedWith: [{ pupilId: ben, name: 'Ben Chen' }],
    });
    expect(header.alerts.map(({ text }) => text)).toEqual([
      'Do not contact Tom Chen.',
      'Li Chen needs an interpreter.',
    ]);
    value(await d.pupils.removeContact({ id }));
    expect((await page(ben)).contacts).toHaveLength(1);
  });
});

describe('groups, monitoring and notes', () => {
  it('are added, checked, closed and removed', async () => {
    const { id } = value(
      await d.pupils.addFlag({ pupilId: maya, type: 'LAC', code: null, startsOn: '2026-01-05' }),
    );
    expect(
      problem(await d.pupils.addFlag({ pupilId: maya, type: 'LAC', code: null, startsOn: null })).kind,
    ).toBe('invalid');
    expect((await page()).header.alerts).toMatchObject([{ short: 'Looked-after child' }]);
    expect(
      problem(await d.pupils.setFlagField({ id, field: 'endsOn', value: '2025-01-01' })).message,
    ).toContain('before');
    value(await d.pupils.setFlagField({ id, field: 'endsOn', value: '2026-06-01' }));
    expect((await page()).header.alerts).toEqual([]);

    const concern = {
      concern: 'Falls behind in reading',
      raisedBy: 'Ms Driftmoor',
      raisedOn: '2026-10-01',
      lookAgainOn: null,
    };
    const watched = value(await d.pupils.addMonitoring({ pupilId: maya, ...concern }));
    expect(value(await d.pupils.register({ who: 'on-roll' })).rows[0]?.concern).toBe(
      'Falls behind in reading',
    );
    value(await d.pupils.closeMonitoring({ id: watched.id, outcome: 'sen-support', closedOn: null }));
    expect((await page()).monitorings).toMatchObject([{ outcome: 'sen-support', closedOn: '2026-11-23' }]);

    const note = value(
      await d.pupils.addNote({
        pupilId: maya,
        happenedOn: '2026-11-20',
        kind: 'Observation',
        text: 'Read aloud',
      }),
    );
    const removed = await d.pupils.removeNote({ id: note.id });
    expect((await page()).notes).toEqual([]);
    await d.undo(removed);
    expect((await page()).notes).toMatchObject([{ text: 'Read aloud', happenedOn: '2026-11-20' }]);
  });
});

describe('the story', () => {
  it('tells what happened by its own day, and who changed what', async () => {
    value(
      await d.pupils.changeStatus({
        pupilId: maya,
        code: 'K',
        layer: 'T',
        startsOn: '2025-09-03',
        reason: 'Agreed with parents',
      }),
    );
    value(
      await d.pupils.addNote({
        pupilId: maya,
        happenedOn: '2026-11-20',
        kind: 'Observation',
        text: 'Read aloud',
      }),
    );
    value(await d.pupils.setField({ id: maya, field: 'admissionDate', value: '2022-09-05' }));
    const events = value(
      await d.pupils.timeline({ id: maya, kinds: [...timelineKindIds], atMost: 500 }),
    ).events;
    expect(events.find(({ kind }) => kind === 'status')).toMatchObject({
      on: '2025-09-03',
      title: 'SEN status: SEN support, layer Targeted',
      text: 'Agreed with parents',
    });
    expect(events.filter(({ kind }) => kind === 'school').map(({ title }) => title)).toEqual([
      'Joined the school',
    ]);
    const changes = events.filter(({ kind }) => kind === 'change');
    expect(changes.map(({ title }) => title)).toContain('Added a note for Maya Chen');
    expect(changes.find(({ title }) => title.startsWith('Changed the admission'))).toMatchObject({
      by: 'A tester',
      text: 'Admission date: 5 September 2022',
    });
  });
});

describe('leavers and the bin', () => {
  it.each(['the leavers', 'the bin'])(
    'come back from %s with their school, which was removed meanwhile, and without a class that was',
    async (place) => {
      const reason = 'other' as const;
      const leaving = { id: maya, leavingDate: '2026-11-20', destination: null, reason };
      value(place === 'the bin' ? await d.pupils.remove({ id: maya }) : await d.pupils.archive(leaving));
      value(await d.school.removeClass({ id: d.classId }));
      value(await d.school.removeSchool({ id: d.schoolId }));
      value(
        place === 'the bin'
          ? await d.history.putBack({ table: 'pupils', id: maya })
          : await d.pupils.unarchive({ id: maya }),
      );
      expect((await page()).pupil).toMatchObject({ schoolId: d.schoolId, classId: null });
      expect(value(await d.school.page({})).schools).toMatchObject([{ id: d.schoolId }]);
    },
  );
  it('leave the register and come back', async () => {
    value(
      await d.pupils.archive({
        id: maya,
        leavingDate: '2026-11-20',
        destination: 'Quay Academy',
        reason: 'next-phase',
      }),
    );
    expect(value(await d.pupils.register({ who: 'on-roll' })).rows).toEqual([]);
    expect(value(await d.pupils.register({ who: 'left' })).rows).toMatchObject([{ leftOn: '2026-11-20' }]);
    expect((await page()).header.isLeaver).toBe(true);
    value(await d.pupils.unarchive({ id: maya }));
    value(await d.pupils.remove({ id: maya }));
    expect(problem(await d.pupils.page({ id: maya })).kind).toBe('not-found');
    const everything = { words: '', group: null, atMost: 50 };
    expect(value(await d.history.bin(everything)).items).toMatchObject([
      { id: maya, title: 'Pupil: Maya Chen' },
    ]);
    await d.add('Mia', 'Chen', { upn: upn('886990126001') });
    expect(problem(await d.history.putBack({ table: 'pupils', id: maya })).message).toContain('Mia Chen');
  });
});
