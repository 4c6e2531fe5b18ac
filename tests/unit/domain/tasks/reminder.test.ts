import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import type { DueLine, DueLists } from '../../../../domain/tasks/due-model';
import { whatOf } from '../../../../domain/tasks/due-words';
import { dueOfSchool } from '../../../../domain/tasks/due-of-school';
import { openingReminder } from '../../../../domain/tasks/reminder';

const line = (dueOn: string | null, schoolId = 's'): DueLine => ({
  id: `${dueOn ?? ''} ${schoolId}`,
  pupil: { id: 'p', name: 'Maya Chen', calledName: 'Maya', schoolId, schoolName: 'Harbour Street' },
  what: 'Views',
  from: { name: 'Ms Bríd Chen', agency: null },
  dueOn,
  byWhen: '',
  why: '',
  source: null,
  action: { label: '', target: { kind: 'plan', id: 'l' } },
});
const lists = (overdue: number, soon: readonly string[]): DueLists => ({
  overdue: Array.from({ length: overdue }, () => line('2026-11-01')),
  soon: soon.map((on) => line(on)),
  later: [],
  waiting: [],
});

/** Wednesday. */
const today = '2026-11-25';

describe('the reminder when the program opens', () => {
  it.each([
    [0, [], null],
    [0, ['2026-11-30'], null],
    [1, [], 'One thing is overdue.'],
    [2, ['2026-11-25', '2026-11-27', '2026-11-29'], 'Two things are overdue, and three are due this week.'],
    [2, ['2026-11-29', '2026-11-30'], 'Two things are overdue, and one is due this week.'],
    [1, ['2026-11-25', '2026-11-27'], 'One thing is overdue, and two are due this week.'],
    [14, [], '14 things are overdue.'],
    [14, ['2026-11-25'], '14 things are overdue, and 1 is due this week.'],
    [0, ['2026-11-26'], 'One thing is due this week.'],
  ] as const)('%d overdue, due on %j: %s', (overdue, soon, words) => {
    expect(openingReminder(lists(overdue, soon), today)).toBe(words);
  });

  it('speaks of the week that comes at a weekend', () => {
    const soon = [addDays('2026-11-28', 8), addDays('2026-11-28', 9)];
    expect(openingReminder(lists(0, soon), '2026-11-28')).toBe('One thing is due by the end of next week.');
  });
});

describe('what is due', () => {
  it('names who owes it, or hides the name', () => {
    expect(whatOf(line(null), 'full')).toBe('Views from Ms Bríd Chen');
    expect(whatOf(line(null), 'initials')).toBe('Views from MBC');
  });

  it('is narrowed to a school', () => {
    const all = {
      ...lists(0, []),
      waiting: [line(null, 'one'), line(null, 'two')],
      today,
      pupilCount: 2,
      planCount: 2,
      plansToEnter: [{ pupilId: 'q', name: 'A B', schoolId: 'two' }],
      schools: [],
    };
    expect(dueOfSchool(all, 'one').waiting).toHaveLength(1);
    expect(dueOfSchool(all, 'one').plansToEnter).toEqual([]);
    expect(dueOfSchool(all, null)).toBe(all);
  });
});
