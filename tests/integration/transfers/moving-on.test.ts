import { beforeEach, describe, expect, it } from 'vitest';
import { archivePupil } from '../../../electron/pupils/leavers';
import { setPupilField } from '../../../electron/pupils/set-field';
import { historyService } from '../../../electron/history/service';
import { pupilTimeline } from '../../../electron/pupils/timeline';
import { dueTransfers } from '../../../electron/transfers/due-transfers';
import { problemOf, valueOf } from '../vault/support';
import { addLeaver, insert, leaversRoom, type LeaversRoom } from './support';

let room: LeaversRoom;
beforeEach(async () => {
  room = await leaversRoom();
});

const names = async () => (await room.lines()).map(({ surnameFirst }) => surnameFirst);
const together = (
  pupilIds: readonly string[],
  field: 'nextSchool' | 'leftOn' | 'receiptOn',
  value: string | null,
) => room.service.setTogether({ pupilIds: [...pupilIds], field, value });
const pupil = async (id: string): Promise<unknown> =>
  room.vault.database.read('pupils').select('leavingDate', 'destination').where({ id }).first();
const begun = async (): Promise<number> =>
  (await room.vault.database.read('transfers').whereNull('deletedAt')).length;

describe('who is listed', () => {
  it('is everybody with SEN in the last year of the school, by surname', async () => {
    expect(await names()).toEqual(['Adair, Bo', 'Zeal, Ada']);
    expect(await room.line(room.ada)).toMatchObject({
      year: 'Year 6',
      status: 'K',
      standing: { kind: 'not-begun', dueOn: null },
    });
  });

  it('is by school of the federation, and tells the last year by who is on roll there', async () => {
    const infants = await insert(room.vault, 'schools', { name: 'Harbour Infant School', position: 1 });
    await addLeaver(room.vault, { forename: 'Di', surname: 'Two', status: 'K', ncy: 2, schoolId: infants });
    await addLeaver(room.vault, { forename: 'Ed', surname: 'One', status: 'K', ncy: 1, schoolId: infants });
    const { groups } = valueOf(await room.service.movingOn({}));
    expect(
      groups.map(({ schoolName, lines }) => [schoolName, lines.map(({ surnameFirst }) => surnameFirst)]),
    ).toEqual([
      ['Harbour Street Primary School', ['Adair, Bo', 'Zeal, Ada']],
      ['Harbour Infant School', ['Two, Di']],
    ]);
  });

  it('has a child of another year who leaves, one whose file waits for its receipt, and none from the bin', async () => {
    const leaves = { forename: 'Flo', surname: 'Early', status: 'K', ncy: 3 } as const;
    const flo = await addLeaver(room.vault, { ...leaves, leavingDate: '2026-12-18' });
    await insert(room.vault, 'transfers', {
      pupilId: room.vault.maya,
      sentOn: '2026-11-02',
      sentHow: 'by-hand',
    });
    expect(await names()).toEqual(['Adair, Bo', 'Early, Flo', 'Okonkwo, Maya', 'Zeal, Ada']);
    await room.vault.database.change('To the bin', async (writer) => {
      await writer('pupils').where({ id: flo }).update({ deletedAt: '2026-11-23T09:00:00.000Z' });
      return { ok: true, value: null };
    });
    expect(await names()).not.toContain('Early, Flo');
  });

  it('gives the last day of the summer term where it is entered', async () => {
    const { schoolId } = room.vault;
    expect(valueOf(await room.service.movingOn({})).groups[0]?.lastSummerDay).toBeNull();
    await insert(room.vault, 'terms', {
      schoolId,
      name: 'Term 6',
      startsOn: '2027-06-07',
      endsOn: '2027-07-23',
    });
    expect(valueOf(await room.service.movingOn({})).groups[0]?.lastSummerDay).toBe('2027-07-23');
  });
});

describe('a last day for all', () => {
  it('is one change, begins the files, and is taken back by one undo', async () => {
    const result = await together([room.ada, room.bo], 'leftOn', '2027-07-23');
    expect(valueOf(result)).toEqual({ changed: 2 });
    expect(await pupil(room.ada)).toEqual({ leavingDate: '2027-07-23', destination: null });
    expect(await begun()).toBe(2);
    expect(await room.line(room.bo)).toMatchObject({ lastDay: '2027-07-23', standing: { kind: 'begun' } });
    const changeId = result.ok ? (result.changeId ?? '') : '';
    expect(valueOf(await historyService(room.vault.database).undo({ changeId })).what).toContain(
      'Changed the last day of 2 pupils',
    );
    expect(await begun()).toBe(0);
    expect(await pupil(room.ada)).toEqual({ leavingDate: null, destination: null });
    expect(await room.line(room.bo)).toMatchObject({ lastDay: null, standing: { kind: 'not-begun' } });
  });

  it('is refused for all when it cannot be for one, and says for whom', async () => {
    const late = { forename: 'Gus', surname: 'Later', status: 'K', admissionDate: '2027-09-01' } as const;
    const gus = await addLeaver(room.vault, late);
    const problem = problemOf(await together([room.ada, gus], 'leftOn', '2027-07-23'));
    expect(problem.message).toBe('Gus Later: The leaving date is before the admission date.');
    expect(await pupil(room.ada)).toEqual({ leavingDate: null, destination: null });
    expect(problemOf(await together([room.ada], 'leftOn', '2027-02-30')).kind).toBe('invalid');
  });

  it('that they have already is no change, and emptying a field begins nothing', async () => {
    await together([room.ada], 'leftOn', '2027-07-23');
    const again = await together([room.ada], 'leftOn', '2027-07-23');
    expect(again).toEqual({ ok: true, value: { changed: 0 } });
    valueOf(await together([room.bo], 'nextSchool', null));
    expect(await begun()).toBe(1);
  });
});

describe('moving to the leavers', () => {
  it('takes those off the register whose last day has come, in one change with one undo', async () => {
    const { database } = room.vault;
    await together([room.ada], 'leftOn', '2026-11-23');
    await together([room.bo], 'leftOn', '2026-11-24');
    await together([room.ada], 'nextSchool', 'Quay Academy');
    const result = await room.service.moveToLeavers({ pupilIds: [room.ada, room.bo] });
    expect(valueOf(result)).toEqual({ moved: 1 });
    expect(await room.line(room.ada)).toMatchObject({ isOnRoll: false, lastDay: '2026-11-23' });
    expect(await room.line(room.bo)).toMatchObject({ isOnRoll: true });
    expect(await database.read('pupilDepartures').where({ pupilId: room.ada }).first('reason')).toEqual({
      reason: 'next-phase',
    });
    valueOf(await historyService(database).undo({ changeId: result.ok ? (result.changeId ?? '') : '' }));
    expect(await room.line(room.ada)).toMatchObject({ isOnRoll: true, nextSchool: 'Quay Academy' });
    expect(problemOf(await room.service.moveToLeavers({ pupilIds: [room.bo] })).message).toMatch(/last day/);
  });
});

describe('next school and last day are entered once', () => {
  it('on the pupil’s page, with the leavers or here', async () => {
    const { database } = room.vault;
    valueOf(await together([room.ada], 'nextSchool', ' Quay  Academy '));
    expect(await pupil(room.ada)).toEqual({ leavingDate: null, destination: 'Quay Academy' });
    valueOf(await setPupilField(database, { id: room.ada, field: 'destination', value: 'Cliff School' }));
    const page = valueOf(await room.service.forPupil({ pupilId: room.ada }));
    expect(page.transfer?.nextSchool).toBe('Cliff School');
    const leaving = { leavingDate: '2026-11-20', destination: 'Mole School', reason: null };
    valueOf(await archivePupil(database, { id: room.ada, ...leaving }));
    expect(await room.line(room.ada)).toMatchObject({
      ...{ isOnRoll: false, nextSchool: 'Mole School', lastDay: '2026-11-20' },
      standing: { kind: 'begun', dueOn: '2026-12-11' },
    });
    expect(await dueTransfers(database)).toMatchObject([{ nextSchool: 'Mole School' }]);
    expect(valueOf(await room.service.movingOn({})).schools).toEqual(['Mole School']);
  });

  it('on the page of the file, which the pupil’s page then has too', async () => {
    const { id } = valueOf(await room.service.begin({ pupilId: room.bo }));
    valueOf(await room.service.setField({ id, field: 'leftOn', value: '2027-07-23' }));
    valueOf(await room.service.setField({ id, field: 'nextSchool', value: 'Quay Academy' }));
    valueOf(await room.service.setField({ id, field: 'nextPerson', value: 'Ms I Landfall' }));
    expect(await pupil(room.bo)).toEqual({ leavingDate: '2027-07-23', destination: 'Quay Academy' });
    expect(await room.line(room.bo)).toMatchObject({ nextPerson: 'Ms I Landfall' });
  });

  it('and the story of a pupil who is still here says so of the last day, of one who left that it was', async () => {
    const { database } = room.vault;
    const title = async (): Promise<string | undefined> => {
      const story = await pupilTimeline(database, { id: room.ada, kinds: ['school'], atMost: 10 });
      return valueOf(story).events.find(({ id }) => id.includes('leaving'))?.title;
    };
    await together([room.ada], 'leftOn', '2026-11-20');
    expect(await title()).toBe('Last day at this school');
    await together([room.ada], 'nextSchool', 'Quay Academy');
    expect(await title()).toBe('Last day before Quay Academy');
    valueOf(await room.service.moveToLeavers({ pupilIds: [room.ada] }));
    expect(await title()).toBe('Left for Quay Academy');
  });

  it('where an older file has a school and a day of its own, until one is entered', async () => {
    const own = { pupilId: room.bo, nextSchool: 'Old School', leftOn: '2026-11-20' };
    await insert(room.vault, 'transfers', own);
    expect(await room.line(room.bo)).toMatchObject({ nextSchool: 'Old School', lastDay: '2026-11-20' });
    valueOf(await together([room.bo], 'leftOn', null));
    valueOf(await together([room.bo], 'nextSchool', 'Quay Academy'));
    expect(await room.line(room.bo)).toMatchObject({ nextSchool: 'Quay Academy', lastDay: null });
  });

  it('and a file that was sent keeps the school to which it went, while the others are set', async () => {
    const sent = { sentOn: '2026-11-20', sentHow: 'by-hand', nextSchool: 'Quay Academy' };
    await insert(room.vault, 'transfers', { pupilId: room.bo, ...sent });
    expect(valueOf(await together([room.ada, room.bo], 'nextSchool', 'Mole School'))).toEqual({ changed: 1 });
    expect(await room.line(room.bo)).toMatchObject({ nextSchool: 'Quay Academy' });
    expect(problemOf(await together([room.bo], 'nextSchool', 'Mole School')).message).toMatch(
      /already been sent/,
    );
    expect(problemOf(await together([room.ada], 'receiptOn', '2026-11-23')).message).toMatch(/once the file/);
    valueOf(await together([room.bo], 'receiptOn', '2026-11-23'));
    expect((await room.line(room.bo))?.standing).toEqual({ kind: 'received', receiptOn: '2026-11-23' });
  });
});
