import type { ProvisionField } from '../../../domain/provision/model';
import type { FundingSourceCode } from '../../../domain/provision/codes';

/** What the school has taken over from the starting catalogue. */
export const demoCatalogue: readonly string[] = [
  ...['visual-timetable', 'word-aware-class', 'pre-teach-vocabulary', 'attention-group'],
  ...['speech-sounds', 'therapy-programme', 'drawn-conversations', 'calm-start', 'morning-check-in'],
  ...['emotional-literacy', 'worries-workshop', 'building-club', 'lunchtime-room', 'key-adult'],
  ...[
    'phonics-keep-up',
    'reading-fluency',
    'daily-reading',
    'number-sense',
    'pre-teach-maths',
    'touch-typing',
  ],
  ...['movement-breaks', 'motor-circuit', 'ot-programme', 'care-and-mobility', 'hearing-equipment'],
];

/** Which run delivers which items of section F, by UPN and references. What nobody delivers yet is left out: that is seen. */
export const demoItems: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  L886990122015: { F2: 'P02', F3: 'P04', F4: 'P03', F6: 'P12', F7: 'P15' },
  F886990120027: { F1: 'P16', F2: 'P05', F5: 'P20' },
  H886990126017: { F4: 'P23', F6: 'P24' },
};

type RunFields = Readonly<Partial<Record<ProvisionField, string | number>>>;

/** More that is known of some runs, by their reference. */
export const demoRuns: Readonly<Record<string, RunFields>> = {
  P01: {
    place: 'Rainbow room',
    funding: 'notional',
    entryMeasure: 'Language screen, raw score',
    exitMeasure: 'Language screen, raw score',
    gainUnit: 'points',
    expectedGain: 4,
    evaluation:
      'Short sessions three times a week have held. Two children need the same words in class on the same day.',
  },
  P02: { place: 'Library corner', funding: 'top-up' },
  P03: { place: 'Library corner', funding: 'top-up' },
  P04: { place: 'Class 4D', funding: 'notional' },
  P07: { place: 'Rainbow room', funding: 'pupil-premium' },
  P15: { place: 'Quiet room', funding: 'top-up' },
  P18: { place: 'Quiet room', funding: 'notional' },
  P23: { funding: 'top-up' },
};

/** Results of the children in the language group, by UPN: points at the start and at the end, and how it ended. */
export const languageGroupResults: Readonly<
  Record<string, { readonly entryValue: number; readonly exitValue: number; readonly impact: string }>
> = {
  Z886990124027: { entryValue: 14, exitValue: 19, impact: 'met' },
  E886990126015: { entryValue: 9, exitValue: 13, impact: 'met' },
  F886990126006: { entryValue: 11, exitValue: 16, impact: 'met' },
  J886990126008: { entryValue: 8, exitValue: 10, impact: 'partly' },
  F886990125005: { entryValue: 12, exitValue: 15, impact: 'partly' },
  H886990126017: { entryValue: 5, exitValue: 6, impact: 'not-met' },
};

/** The days on which the language group was measured. */
export const languageGroupDays = { entryOn: '2026-09-14', exitOn: '2026-11-20' } as const;

/** Money of the school year, in pence; for one pupil where there is a UPN. */
export const demoIncomes: readonly {
  readonly source: FundingSourceCode;
  readonly amountPence: number;
  readonly upn?: string;
  readonly reference: string;
}[] = [
  { source: 'notional', amountPence: 12_480_00, reference: 'Share for the provisions of this map' },
  { source: 'top-up', upn: 'L886990122015', amountPence: 1_850_00, reference: 'Agreement 2026/114' },
  { source: 'top-up', upn: 'F886990120027', amountPence: 1_420_00, reference: 'Agreement 2026/098' },
  { source: 'top-up', upn: 'H886990126017', amountPence: 2_960_00, reference: 'Agreement 2026/131' },
  { source: 'pupil-premium', amountPence: 1_700_00, reference: 'Share for phonics and check-in' },
  { source: 'community', amountPence: 900_00, reference: 'Tidemouth cluster, autumn' },
];

/** What the people of the school who are no new names in the map are paid as. */
export const demoGrades: Readonly<Record<string, string>> = {
  'Mrs Dorothea Sandlingfold': 'SENCO',
  'Ms Calliope Driftmoor': 'TCH',
  'Mr Rufus Faraday-Hume': 'ELSA',
  'Mrs Bellwether': 'TA3',
  'Ms Quillane': 'TA2',
};
