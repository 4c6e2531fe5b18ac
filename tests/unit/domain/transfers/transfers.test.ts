import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { isSchoolDay, type SchoolCalendar } from '../../../../domain/school/terms';
import type { RecordEntry, RecordPart } from '../../../../domain/subject-access/record';
import { transferParts } from '../../../../domain/transfers/contents';
import { schoolDaysAfter, transferDeadline } from '../../../../domain/transfers/deadline';

const calendar: SchoolCalendar = {
  terms: [
    { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
    { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  ],
  closures: [{ startsOn: '2026-12-07', endsOn: '2026-12-07', name: 'INSET day' }],
};

describe('15 school days', () => {
  it.each([
    ['2026-11-02', '2026-11-23'],
    // The closed Monday does not count.
    ['2026-11-20', '2026-12-14'],
    // Nor does the Christmas holiday.
    ['2026-12-18', '2027-01-22'],
    ['2026-12-11', '2027-01-15'],
  ])('from %s: %s', (leftOn, dueOn) => {
    expect(transferDeadline(leftOn, calendar).dueOn).toBe(dueOn);
  });

  it('are days of school, each counted once', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 25 }), (after, days) => {
        const from = addDays('2026-11-02', after);
        const end = schoolDaysAfter(from, days, calendar);
        let counted = 0;
        for (let day = addDays(from, 1); day <= end; day = addDays(day, 1))
          if (isSchoolDay(day, calendar)) counted += 1;
        expect(isSchoolDay(end, calendar)).toBe(true);
        expect(counted).toBe(days);
      }),
    );
  });
});

const entry = (title: string, more: Partial<RecordEntry> = {}): RecordEntry => ({
  title,
  enteredAt: null,
  inBinSince: null,
  fields: [],
  groups: [],
  ...more,
});

const record: readonly RecordPart[] = [
  {
    id: 'pupil',
    title: 'The pupil',
    groups: [{ table: 'pupils', title: 'Details', entries: [entry('Maya')] }],
  },
  {
    id: 'reviews',
    title: 'Reviews',
    groups: [
      {
        table: 'reviews',
        title: 'Reviews',
        entries: [
          entry('2025'),
          entry('2026', {
            groups: [{ table: 'review_actions', title: 'Actions', entries: [entry('one'), entry('two')] }],
          }),
          entry('wrong', { inBinSince: '2026-11-01' }),
        ],
      },
    ],
  },
  {
    id: 'sent',
    title: 'Sent',
    groups: [{ table: 'sent_papers', title: 'Papers', entries: [entry('pack')] }],
  },
];

function titles(choice: Readonly<Record<string, boolean>>): readonly (string | null)[] {
  return transferParts(record, choice).flatMap(({ groups }) =>
    groups.flatMap(({ entries }) =>
      entries.flatMap(({ title, groups: inner }) => [
        title,
        ...inner.flatMap((group) => group.entries.map((one) => one.title)),
      ]),
    ),
  );
}

describe('what goes to the next school', () => {
  it('is the latest review with all that hangs on it, nothing from the bin, and not what was sent to others', () => {
    expect(titles({})).toEqual(['Maya', '2026', 'one', 'two']);
  });
  it('has earlier ones when they are wanted', () => {
    expect(titles({ earlier: true })).toEqual(['Maya', '2025', '2026', 'one', 'two']);
  });
  it('leaves out what is unticked', () => {
    expect(titles({ review: false })).toEqual(['Maya']);
  });
});
