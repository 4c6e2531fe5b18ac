import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ehcPlansService } from '../../../electron/ehc-plans/service';
import { provisionService } from '../../../electron/provision/service';
import { reviewsService } from '../../../electron/reviews/service';
import { sessionsService } from '../../../electron/sessions/service';
import type { Dialogs } from '../../../electron/files/dialogs';
import { undo, value } from '../provision/support';
import { addSamplePupil, addSchool, samplePath } from '../support/sample-plan';
import { fixedClock, tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
let plans: ReturnType<typeof ehcPlansService>;
let provision: ReturnType<typeof provisionService>;
let reviews: ReturnType<typeof reviewsService>;
let [schoolId, pupilId, planId, runId]: string[] = [];
const dialogs: Dialogs = {
  openFiles: () => Promise.resolve([samplePath('maya')]),
  openFolder: () => Promise.resolve(null),
  saveFile: () => Promise.resolve(null),
};

beforeEach(async () => {
  temp = await tempDatabase(fixedClock('2026-11-25'));
  plans = ehcPlansService(temp.database, dialogs);
  provision = provisionService(temp.database);
  reviews = reviewsService(temp.database);
  schoolId = await addSchool(temp.database);
  ({ pupilId, planId } = await addSamplePupil(temp.database, schoolId, 'maya'));
  const started = await provision.start({
    schoolId,
    typeId: null,
    name: 'Tidal Talk',
    area: 'CI',
    layer: 'S',
    level: 'pupil',
    classId: null,
    cohort: null,
    startsOn: '2026-09-14',
    weeks: 30,
    pupilIds: [pupilId],
  });
  runId = value(started).id;
});
afterEach(() => temp.dispose());

const sectionF = async (id: string) =>
  value(await plans.page({ id })).provisions.filter(({ section }) => section === 'F');
const itemOf = async (id: string, ref: string) =>
  (await sectionF(id)).find((item) => item.ref === ref)?.id ?? '';
const link = async (...refs: string[]) =>
  value(
    await provision.setEhcItems({
      runId: runId ?? '',
      ids: await Promise.all(refs.map((ref) => itemOf(planId ?? '', ref))),
    }),
  );
const linked = async () => value(await provision.run({ id: runId ?? '' })).run.ehcItemIds.toSorted();

describe('a new version of a plan', () => {
  it('is served by the runs that served the one before, which keeps its links; undone as one', async () => {
    await link('F1', 'F3');
    const before = await linked();
    const made = await plans.newVersion({ planId: planId ?? '', status: 'amended', issuedOn: '2026-11-20' });
    const next = value(made);
    expect(next.notCarried).toEqual([]);
    const carried = [await itemOf(next.planId, 'F1'), await itemOf(next.planId, 'F3')];
    expect(await linked()).toEqual([...before, ...carried].toSorted());
    const page = value(await provision.run({ id: runId ?? '' }));
    const shown = page.ehcItems.filter(({ id }) => page.run.ehcItemIds.includes(id));
    expect(shown.map(({ ref, isInForce }) => `${ref} ${isInForce}`)).toEqual(['F1 true', 'F3 true']);
    expect(value(await provision.forPupil({ pupilId: pupilId ?? '' })).runs[0]?.ehcRefs.toSorted()).toEqual([
      'F1',
      'F3',
    ]);
    await undo(temp.database, made);
    expect(await linked()).toEqual(before);
  });

  it('keeps planned against delivered of an item going', async () => {
    await link('F1');
    const person = value(await provision.addStaff({ runId: runId ?? '', staffId: null, who: 'Ms Roe' }));
    value(await provision.setStaffField({ id: person.id, field: 'minutesPerSession', value: 20 }));
    value(await provision.setStaffField({ id: person.id, field: 'sessionsPerWeek', value: 1 }));
    const sessions = sessionsService(temp.database);
    const filter = { runId: runId ?? '', staffId: null, classId: null, area: null };
    for (const [from, to] of [
      ['2026-09-14', '2026-10-13'],
      ['2026-10-14', '2026-11-12'],
    ] as const)
      value(await sessions.noteOpen({ from, to, filter, reason: null }));
    const { planId: next } = value(
      await plans.newVersion({ planId: planId ?? '', status: 'amended', issuedOn: '2026-11-20' }),
    );
    const { reviewId } = value(
      await reviews.start({ pupilId: pupilId ?? '', type: 'annual', meetingOn: '2026-12-10' }),
    );
    const noted = value(await reviews.notedSessions({ reviewId }));
    expect(Object.keys(noted)).toEqual([await itemOf(next, 'F1')]);
    expect(Object.values(noted)[0]?.delivery.held).toBe(7);
  });

  it('says which items have no match where a plan is loaded from a file', async () => {
    await link('F1', 'F2');
    const old = await itemOf(planId ?? '', 'F2');
    const text = 'Weekly hydrotherapy at the leisure centre';
    value(await plans.setItemField({ kind: 'provision', id: old, field: 'what', value: text }));
    value(await plans.setItemField({ kind: 'provision', id: old, field: 'ref', value: 'F77' }));
    const preview = value(await plans.chooseFile({ pupilId: pupilId ?? '' }));
    const loaded = value(await plans.load({ pupilId: pupilId ?? '', token: preview?.token ?? '' }));
    expect(loaded.notCarried).toEqual([{ ref: 'F77', runs: ['Tidal Talk'] }]);
    expect(await linked()).toContain(await itemOf(loaded.planId, 'F1'));
  });

  it('that is typed by hand takes the links along item by item, and gives back none that was taken away', async () => {
    await link('F1');
    const words = (await sectionF(planId ?? ''))[0]?.what ?? '';
    const dates = { status: 'amended', firstIssuedOn: '2022-01-10', issuedOn: '2026-11-20' } as const;
    const { planId: next } = value(await plans.create({ pupilId: pupilId ?? '', ...dates }));
    const { id } = value(await plans.addItem({ planId: next, letter: 'F', text: words }));
    expect(await linked()).toContain(id);
    value(await provision.setEhcItems({ runId: runId ?? '', ids: [] }));
    await link('F1');
    value(await plans.addItem({ planId: next, letter: 'F', text: 'Something else altogether' }));
    expect(await linked()).not.toContain(id);
  });

  it('that follows from a review carries them as well', async () => {
    await link('F1');
    const { reviewId } = value(
      await reviews.start({ pupilId: pupilId ?? '', type: 'annual', meetingOn: '2026-11-10' }),
    );
    const entered = value(
      await reviews.enterAmendedPlan({
        reviewId,
        status: 'amended',
        issuedOn: '2026-11-24',
        withAmendments: false,
      }),
    );
    expect(entered.notCarried).toEqual([]);
    expect(await linked()).toContain(await itemOf(entered.planId, 'F1'));
  });
});
