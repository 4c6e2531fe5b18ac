import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../domain/common/result';
import { blankProposal } from '../../../domain/ehc-plans/entry/proposal';
import type { EntryItem, SectionEntry } from '../../../domain/ehc-plans/entry/entry-model';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import { ehcPlansService } from '../../../electron/ehc-plans/service';
import { historyService } from '../../../electron/history/service';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
let planId: string;
let plans: ReturnType<typeof ehcPlansService>;
beforeEach(async () => {
  temp = await tempDatabase();
  const schoolId = await addSchool(temp.database);
  const { pupilId } = await addSamplePupil(temp.database, schoolId, 'zoe', false);
  const nothing = () => Promise.resolve(null);
  plans = ehcPlansService(temp.database, { openFiles: nothing, openFolder: nothing, saveFile: nothing });
  const dates = { firstIssuedOn: '2026-06-15', issuedOn: '2026-06-15' };
  planId = value(await plans.create({ pupilId, status: 'final', ...dates })).planId;
});
afterEach(() => temp.dispose());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
function page(): Promise<PlanPage> {
  return plans.page({ id: planId }).then(value);
}
async function undo(result: Result<unknown>): Promise<void> {
  if (!result.ok || result.changeId === undefined) throw new Error('nothing to undo');
  value(await historyService(temp.database).undo({ changeId: result.changeId }));
}
function item(ref: string, text: string, more: Partial<EntryItem> = {}): EntryItem {
  const { use: _, needRefs: __, outcomeRefs: ___, ...blank } = blankProposal;
  return { ...blank, replaces: false, needRefs: [], outcomeRefs: [], ref, text, ...more };
}
function save(letter: SectionEntry['letter'], items: readonly EntryItem[], wholeDay: readonly string[] = []) {
  return plans.saveSection({ planId, letter, items: [...items], wholeDay: [...wholeDay] });
}

describe('the items of a section, saved in one change', () => {
  it('are there with their order, figures and links, and gone together when undone', async () => {
    value(
      await save('B', [
        item('B1', 'She tires.', { area: 'SP', title: 'Strength' }),
        item('B2', 'She is deaf.'),
      ]),
    );
    value(
      await save('E', [
        item('E1', 'She will walk.', { byDate: '2028-07-21', step: 'Stand.', needRefs: ['B1'] }),
      ]),
    );
    const figures = { minutesPerSession: 20, sessionsPerWeek: 5, weeksPerYear: 38 };
    const saved = await save(
      'F',
      [
        item('F1', 'Exercises', {
          ...figures,
          who: 'Trained adult',
          ratio: '1:1',
          needRefs: ['B2', 'B1'],
          outcomeRefs: ['E1', 'E9'],
        }),
        item('', 'Signing group'),
      ],
      ['A seat near  the front.'],
    );
    expect(value(saved)).toEqual({ added: ['F1', 'F2'], replaced: [], kept: [], unknownRefs: ['E9'] });
    const after = await page();
    expect(after.needs.map(({ ref, letter, area, title }) => [ref, letter, area, title])).toEqual([
      ['B1', 'B', 'SP', 'Strength'],
      ['B2', 'B', null, null],
    ]);
    expect(after.outcomes[0]).toMatchObject({
      text: 'She will walk.',
      byDate: '2028-07-21',
      step: 'Stand.',
      needRefs: ['B1'],
    });
    expect(after.provisions[0]).toMatchObject({
      ...figures,
      what: 'Exercises',
      needRefs: ['B1', 'B2'],
      outcomeRefs: ['E1'],
    });
    expect(after.universal).toEqual(['A seat near the front.']);

    await undo(saved);
    const before = await page();
    expect(before.provisions).toEqual([]);
    expect(before.universal).toEqual([]);
    expect(before.outcomes).toHaveLength(1);
  });

  it('never overwrite what is there, unless the user says so; an empty field keeps what it held', async () => {
    value(await save('E', [item('E1', 'She will walk.', { step: 'Stand.' })]));
    const kept = value(await save('E', [item('E1', 'Another text.'), item('E2', 'She will talk.')]));
    expect(kept).toMatchObject({ added: ['E2'], kept: ['E1'], replaced: [] });
    expect((await page()).outcomes[0]?.text).toBe('She will walk.');

    const replaced = await save('E', [item('E1', 'She will run.', { replaces: true, measure: 'Record' })]);
    expect(value(replaced)).toMatchObject({ added: [], kept: [], replaced: ['E1'] });
    expect((await page()).outcomes[0]).toMatchObject({
      text: 'She will run.',
      step: 'Stand.',
      measure: 'Record',
    });
    await undo(replaced);
    expect((await page()).outcomes[0]).toMatchObject({ text: 'She will walk.', measure: null });
  });

  it('are refused as a whole where one is wrong, each fault beside its item', async () => {
    value(await save('B', [item('B1', 'She tires.')]));
    const faults = await save('E', [
      item('E1', 'Walk.'),
      item('E1', 'Run.'),
      item('E2', ' '),
      item('B1', 'Talk.'),
      item('E3', 'Read.', { byDate: '2027-02-30' }),
    ]);
    expect(faults.ok).toBe(false);
    if (faults.ok) return;
    expect(faults.problem.fields?.map(({ field }) => field)).toEqual([
      'items.1.ref',
      'items.2.text',
      'items.3.ref',
      'items.4.byDate',
    ]);
    expect((await page()).outcomes).toEqual([]);
  });

  it('number advice by itself, and add whole-day arrangements once', async () => {
    value(
      await save('K', [
        item('1', 'Nursery advice', { author: 'Lantern Nursery', datedOn: '2026-02-26' }),
        item('', 'School report'),
      ]),
    );
    expect((await page()).advice.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Nursery advice'],
      [2, 'School report'],
    ]);
    value(await save('F', [], ['A quiet place.']));
    value(await save('F', [], ['A QUIET place.', 'A visual timetable.']));
    expect((await page()).universal).toEqual(['A quiet place.', 'A visual timetable.']);
  });

  it('keep the texts of section A in one change', async () => {
    const texts = [
      { part: 'child', text: 'I like boats.' },
      { part: 'history', text: 'Born in May.' },
    ];
    const saved = await plans.setTexts({ planId, letter: 'A', texts });
    expect((await page()).texts.map(({ part }) => part)).toEqual(['child', 'history']);
    await undo(saved);
    expect((await page()).texts).toEqual([]);
    expect(await plans.setTexts({ planId, letter: 'I', texts })).toMatchObject({ ok: false });
  });
});

describe('what is typed and not yet saved', () => {
  it('is kept in the vault until it is empty', async () => {
    expect(value(await plans.entryDraft({ planId }))).toBe('');
    value(await plans.keepEntryDraft({ planId, draft: '{"letter":"E"}' }));
    value(await plans.keepEntryDraft({ planId, draft: '{"letter":"F"}' }));
    expect(value(await plans.entryDraft({ planId }))).toBe('{"letter":"F"}');
    value(await plans.keepEntryDraft({ planId, draft: '' }));
    expect(value(await plans.entryDraft({ planId }))).toBe('');
  });
});
