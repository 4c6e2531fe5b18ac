/** From what the years of a rule are counted. */
export const retentionBases = ['birth', 'left', 'closed', 'year-end'] as const;
export type RetentionBasis = (typeof retentionBases)[number];

export const basisWords: Readonly<Record<RetentionBasis, string>> = {
  birth: 'Date of birth',
  left: 'Last day at this school',
  closed: 'Day on which the file was passed on',
  'year-end': 'End of the school year of the record',
};

/** How long one class of records is kept: so many years from a day. */
export interface RetentionRule {
  readonly basis: RetentionBasis;
  /** Whole years. */
  readonly years: number;
}

export interface RecordClass {
  readonly title: string;
  /** What it holds, as a sentence. */
  readonly holds: string;
  /** The record of one pupil as a whole, or the records of one school year. */
  readonly of: 'pupil' | 'year';
  readonly rule: RetentionRule;
  /** Where the default comes from. The school's own policy wins. */
  readonly source: string;
}

/**
 * The classes of records that this program holds, with the usual rule for each. None of the figures is law: the school's
 * own policy wins, so that each can be changed.
 */
export const recordClasses = {
  'sen-file': {
    title: 'SEN file',
    holds: 'Everything here about a pupil who has or had SEN support, sent papers and documents included.',
    of: 'pupil',
    rule: { basis: 'birth', years: 31 },
    source:
      'IRMS Information Management Toolkit for Schools: date of birth plus 31 years (25 + 6), kept by the last school.',
  },
  'ehcp-file': {
    title: 'File of a pupil with an EHC plan',
    holds:
      'Everything here about a pupil who has or had an EHC plan or a statement, sent papers and documents included.',
    of: 'pupil',
    rule: { basis: 'birth', years: 31 },
    source:
      'IRMS toolkit: date of birth plus 31 years, kept by the last school. Some authorities ask for 35, and one keeps EHC cases for 45: ask yours.',
  },
  'pupil-file': {
    title: 'Pupil record without SEN',
    holds: 'What is here about a pupil who never had SEN support or an EHC plan.',
    of: 'pupil',
    rule: { basis: 'birth', years: 25 },
    source: 'IRMS toolkit: date of birth plus 25 years, kept by the last school.',
  },
  'passed-on': {
    title: 'Our copy of a file that was passed on',
    holds:
      'What stays here after the file of a leaver has gone to the next school, which keeps it from then on.',
    of: 'pupil',
    rule: { basis: 'closed', years: 1 },
    source:
      'No published figure: the file follows the pupil, and a school keeps only what its policy allows. One year leaves time for questions of the next school.',
  },
  'teacher-sheets': {
    title: 'Teacher’s sheets',
    holds:
      'Sheets given out to class teachers, as they were. What was read back from them is in the pupils’ files.',
    of: 'year',
    rule: { basis: 'year-end', years: 1 },
    source: 'As schools usually keep mark books: current year plus 1. Compare your IRMS toolkit.',
  },
  'what-if': {
    title: 'What-if versions of the provision map',
    holds: 'Versions that were tried out for a school year. The map itself stays.',
    of: 'year',
    rule: { basis: 'year-end', years: 3 },
    source: 'As schools usually keep papers behind a budget: 3 years. Compare your IRMS toolkit.',
  },
  provision: {
    title: 'Provision and its costs',
    holds:
      'Runs of provision with their costs and sessions, and income of the school. A run stays as long as the file of one of its pupils is kept.',
    of: 'year',
    rule: { basis: 'year-end', years: 6 },
    source: 'As financial records are usually kept: current year plus 6. Compare your IRMS toolkit.',
  },
  timetable: {
    title: 'Timetables of assistants',
    holds: 'Times of the week that have ended and that are not about one pupil, with their cover.',
    of: 'year',
    rule: { basis: 'year-end', years: 1 },
    source: 'As schools usually keep timetables: current year plus 1. Compare your IRMS toolkit.',
  },
  staff: {
    title: 'Absences and observations of staff',
    holds: 'When assistants were away, and what was seen of their support where it is not about one pupil.',
    of: 'year',
    rule: { basis: 'year-end', years: 6 },
    source:
      'As schools usually keep records of staff: 6 years. Compare your IRMS toolkit. The personnel file itself is not kept here.',
  },
  imports: {
    title: 'Notes of imports',
    holds: 'When a file was imported and how many pupils it changed. The files themselves are not kept.',
    of: 'year',
    rule: { basis: 'year-end', years: 1 },
    source: 'No published figure: current year plus 1, so that an import can still be looked up.',
  },
} as const satisfies Readonly<Record<string, RecordClass>>;

export type RecordClassKey = keyof typeof recordClasses;
export const recordClassKeys = Object.keys(recordClasses) as readonly RecordClassKey[] as readonly [
  RecordClassKey,
  ...RecordClassKey[],
];
/** Classes whose records go by school year, not by pupil. */
export type YearClassKey = {
  [Key in RecordClassKey]: (typeof recordClasses)[Key]['of'] extends 'year' ? Key : never;
}[RecordClassKey];
export const yearClassKeys = recordClassKeys.filter(
  (key): key is YearClassKey => recordClasses[key].of === 'year',
);

/** The bases that a class can have: the records of a year know no pupil. */
export function basesOf(key: RecordClassKey): readonly RetentionBasis[] {
  return recordClasses[key].of === 'pupil' ? retentionBases : ['year-end'];
}
