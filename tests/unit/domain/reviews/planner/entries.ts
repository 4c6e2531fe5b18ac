import type {
  Planner,
  PlannerEntry,
  PlannerSchool,
} from '../../../../../domain/reviews/planner/planner-model';
import type { DrawnSchool } from '../../../../../domain/reviews/planner/school-days';
import type { Term } from '../../../../../domain/school/terms';

export const terms = [
  { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
  { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-24' },
  { name: 'Term 5', startsOn: '2027-04-12', endsOn: '2027-05-28' },
  { name: 'Term 6', startsOn: '2027-06-07', endsOn: '2027-07-22' },
];

/** Monday 23 November 2026. */
export const today = '2026-11-23';

/** A review whose latest lawful day is 21 January 2027; its meeting is on 14 January unless told otherwise. */
export function entry(key: string, more: Partial<PlannerEntry> = {}): PlannerEntry {
  const because = 'four weeks before the anniversary on 18 February 2027';
  return {
    key,
    reviewId: key,
    type: 'annual',
    pupil: { id: `pupil-${key}`, name: `Pupil ${key}` },
    schoolId: 'school',
    meetingOn: '2027-01-14',
    meetingAt: null,
    isHeld: false,
    expectedBecause: null,
    window: {
      earliest: '2026-12-07',
      latest: '2027-01-21',
      proposed: '2027-01-14',
      isLate: false,
      words: '',
    },
    limits: [2025, 2026, 2027, 2028].map((startYear) => ({ startYear, latest: '2027-01-21', because })),
    deadlines: [],
    ...more,
  };
}

/** One school whose days are drawn. */
export function drawn(known: readonly Term[], name = 'Harbour Street'): readonly DrawnSchool[] {
  return [{ name, calendar: { terms: known } }];
}

/** A school in another county: its autumn half-term is a week later, and it begins the spring a day later. */
export const otherTerms = [
  { name: 'Autumn 1', startsOn: '2026-09-02', endsOn: '2026-10-23' },
  { name: 'Autumn 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Spring 1', startsOn: '2027-01-05', endsOn: '2027-02-12' },
];

export const schools: readonly PlannerSchool[] = [
  { id: 'school', name: 'Harbour Street', terms },
  { id: 'other', name: 'Saltmarsh', terms: otherTerms },
];

export function planner(
  entries: readonly PlannerEntry[],
  of: readonly PlannerSchool[] = schools.slice(0, 1),
): Planner {
  return { today, schools: of, entries };
}
