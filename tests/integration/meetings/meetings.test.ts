import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperModel } from '../../../domain/papers/model';
import { sixTerms2026 } from '../../../domain/school/six-terms';
import { meetingsService } from '../../../electron/meetings/service';
import { reviewsService } from '../../../electron/reviews/service';
import { tasksService } from '../../../electron/tasks/service';
import { type Desk, desk, problem, value } from '../pupils/support';
import { addSamplePupil } from '../support/sample-plan';
import { taskPorts } from '../support/task-ports';

let d: Desk;
let maya: string;
let fits: boolean;
let printed: PaperModel[];
let meetings: ReturnType<typeof meetingsService>;

async function open(today: string): Promise<void> {
  d = await desk(null, today);
  value(await d.school.addTerms({ schoolId: d.schoolId, terms: [...sixTerms2026] }));
  maya = await d.add('Maya', 'Chen');
  value(
    await d.pupils.changeStatus({
      pupilId: maya,
      code: 'K',
      startsOn: '2025-09-03',
      layer: null,
      reason: null,
    }),
  );
  fits = true;
  printed = [];
  meetings = meetingsService({
    database: d.temp.database,
    press: {
      fits: () => Promise.resolve(fits),
      printOnPaper: (model) => {
        printed.push(model);
        return Promise.resolve(true);
      },
    },
  });
}
beforeEach(() => open('2026-12-10'));
afterEach(() => d.temp.dispose());

const ofMaya = async () => value(await meetings.forPupil({ pupilId: maya }));
const add = async (heldOn: string) => value(await meetings.add({ pupilId: maya, heldOn })).id;
const home = async () => value(await tasksService(taskPorts(d.temp.database)).due({}));

describe('meetings with parents', () => {
  it('are added, written up, counted, removed, and each can be undone', async () => {
    expect((await ofMaya()).standing).toMatchObject({
      held: 0,
      state: 'on-the-way',
      next: { on: '2026-12-18' },
    });
    const id = await add('2026-10-08');
    for (const [field, text] of [
      ['how', 'telephone'],
      ['attended', 'Ms Chen'],
      ['agreed', 'Read every day'],
    ] as const)
      value(await meetings.setField({ id, field, value: text }));
    expect(await ofMaya()).toMatchObject({
      standing: { held: 1, next: { number: 2, on: '2027-03-25' } },
      meetings: [{ id, how: 'telephone', attended: 'Ms Chen', agreed: 'Read every day', counts: true }],
    });
    const uncounted = await meetings.setField({ id, field: 'counts', value: false });
    expect((await ofMaya()).standing.held).toBe(0);
    await d.undo(uncounted);
    const removed = await meetings.remove({ id });
    expect((await ofMaya()).meetings).toEqual([]);
    await d.undo(removed);
    expect((await ofMaya()).standing.held).toBe(1);
  });

  it('refuse what is no day, no way and no meeting', async () => {
    const id = await add('2026-10-08');
    expect(problem(await meetings.setField({ id, field: 'heldOn', value: '' })).message).toBe(
      'Enter the day of the meeting.',
    );
    expect(problem(await meetings.setField({ id, field: 'how', value: 'pigeon' })).kind).toBe('invalid');
    value(await meetings.remove({ id }));
    expect(problem(await meetings.setField({ id, field: 'notes', value: 'x' })).kind).toBe('not-found');
  });

  it('list everybody with support, and nobody else', async () => {
    await d.add('Otis', 'Plainfield');
    const { rows, year } = value(await meetings.school({}));
    expect(year).toBe('2026/27');
    expect(rows.map(({ pupil, lastOn }) => [pupil.name, lastOn])).toEqual([['Maya Chen', null]]);
    value(
      await d.pupils.changeStatus({
        pupilId: maya,
        code: 'N',
        startsOn: '2026-12-01',
        layer: null,
        reason: null,
      }),
    );
    expect(value(await meetings.school({})).rows).toEqual([]);
  });

  it('count a review meeting of a plan once somebody was there', async () => {
    const { pupilId } = await addSamplePupil(d.temp.database, d.schoolId, 'maya');
    const reviews = reviewsService(d.temp.database);
    const { reviewId } = value(await reviews.start({ pupilId, type: 'annual', meetingOn: '2026-12-08' }));
    const held = async () => value(await meetings.forPupil({ pupilId })).reviewsHeldOn;
    expect(await held()).toEqual([]);
    const [invitee] = value(await reviews.packData({ id: reviewId })).invitees;
    value(
      await reviews.setInviteeField({ inviteeId: invitee?.id ?? '', field: 'attendance', value: 'attended' }),
    );
    expect(await held()).toEqual(['2026-12-08']);
    expect(value(await meetings.forPupil({ pupilId })).standing.held).toBe(1);
  });

  it('stand on Home where the school keeps them here', async () => {
    const lines = async () => (await home()).soon.filter(({ what }) => what.startsWith('Meet the parents'));
    expect(await lines()).toEqual([]);
    const id = await add('2026-07-01');
    expect(await lines()).toMatchObject([
      {
        pupil: { name: 'Maya Chen' },
        dueOn: '2026-12-18',
        action: { target: { kind: 'support', id: maya } },
      },
    ]);
    value(await meetings.setField({ id, field: 'heldOn', value: '2026-11-12' }));
    expect(await lines()).toEqual([]);
  });

  it('are printed to be signed, and refused with the longest part when they do not fit', async () => {
    const id = await add('2026-10-08');
    value(await meetings.setField({ id, field: 'notes', value: 'Long. '.repeat(900) }));
    value(await meetings.print({ pupilId: maya, id: null }));
    fits = false;
    expect(problem(await meetings.print({ pupilId: maya, id })).message).toContain('“What we talked about”');
    expect(printed).toMatchObject([{ paper: 'meeting', name: 'Maya Chen', isBlank: true }]);
  });
});
