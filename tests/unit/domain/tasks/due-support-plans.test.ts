import { describe, expect, it } from 'vitest';
import { calendarEvents } from '../../../../domain/tasks/calendar-events';
import { dueLists } from '../../../../domain/tasks/due';
import { type RunningSupportPlan, supportPlanLines } from '../../../../domain/tasks/due-support-plans';

const pupil = {
  id: 'p',
  name: 'Ottilie Brackenfold',
  calledName: 'Tilly',
  schoolId: 's',
  schoolName: 'Harbour Street',
};
function plan(planId: string, reviewDueOn: string | null): RunningSupportPlan {
  return { planId, pupil, cycleWords: 'Cycle 2, Term 2', startsOn: '2026-11-02', reviewDueOn };
}
const today = '2026-11-23';
const plans = [
  plan('late', '2026-11-20'),
  plan('today', today),
  plan('soon', '2026-12-07'),
  plan('later', '2026-12-08'),
  plan('far', '2027-01-05'),
  plan('none', null),
];

describe('the reviews of support plans', () => {
  it('stand in the columns of Home by their day', () => {
    const lists = dueLists([], [], today, supportPlanLines(plans, today));
    const ids = (lines: readonly { id: string }[]) =>
      lines.map(({ id }) => id.replace('-support-review', ''));
    expect(ids(lists.overdue)).toEqual(['late']);
    expect(ids(lists.soon)).toEqual(['today', 'soon']);
    expect(ids(lists.later)).toEqual(['later']);
    expect(lists.waiting).toEqual([]);
  });

  it('say who, by when, why, and lead to the review of the plan', () => {
    expect(dueLists([], [], today, supportPlanLines(plans, today)).overdue[0]).toMatchObject({
      what: 'Review the support plan',
      byWhen: '3 days late, due 20 November 2026',
      source: 'SEND Code of Practice 2015, 6.53 to 6.56',
      action: { label: 'Review the plan', target: { kind: 'support-plan', id: 'late' } },
    });
  });

  it('go into the calendar under a name that stays, without the child’s', () => {
    const events = calendarEvents([], [], plans);
    expect(events.map(({ uid, on }) => [uid, on])).toEqual([
      ['late-support-review@sendco-desk', '2026-11-20'],
      ['today-support-review@sendco-desk', today],
      ['soon-support-review@sendco-desk', '2026-12-07'],
      ['later-support-review@sendco-desk', '2026-12-08'],
      ['far-support-review@sendco-desk', '2027-01-05'],
    ]);
    expect(events.map(({ what, why }) => what + why).join()).not.toMatch(/Ottilie|Tilly|Brackenfold/);
  });
});
