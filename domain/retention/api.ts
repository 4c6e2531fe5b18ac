import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import { chosenDate, optionalDate, optionalLine, optionalText, requiredLine } from '../pupils/field-schemas';
import {
  recordClassKeys,
  type RecordClassKey,
  retentionBases,
  type RetentionRule,
  yearClassKeys,
} from './classes';
import { type LeavingReason, leavingReasons } from './leaving';
import type { LegalHold } from './model';
import { isReviewDay } from './review-day';
import type { RetentionStanding } from './standing';

/** What a decision is about: the whole record of a pupil, or the records of one class and school year. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pupil'), pupilId: idSchema }),
  z.strictObject({
    kind: z.literal('year'),
    recordClass: z.enum(yearClassKeys),
    startYear: z.int().min(1900).max(2200),
  }),
]);
export type RetentionTarget = z.infer<typeof targetSchema>;
const targets = z.array(targetSchema).min(1).max(500);

/** A line of the list of records to review. */
export interface ReviewItem {
  readonly target: RetentionTarget;
  /** The pupil's name, or the class of records with its school year. */
  readonly title: string;
  /** Records of a year: how many. Null for a pupil. */
  readonly count: number | null;
  readonly standing: RetentionStanding;
}

/** A leaver whose file is not noted as passed on. */
export interface FileToPassOn {
  readonly pupilId: string;
  readonly name: string;
  readonly leftOn: IsoDate;
  readonly destination: string | null;
}

export interface RecordsToReview {
  readonly today: IsoDate;
  /** The last day of this school year. */
  readonly yearEndsOn: IsoDate;
  /** Passed first, then those whose day comes within this school year. */
  readonly items: readonly ReviewItem[];
  /** Whose day has passed and which are on legal hold. */
  readonly held: readonly ReviewItem[];
  readonly toPassOn: readonly FileToPassOn[];
  /** `mm-dd`. */
  readonly reviewDay: string;
  readonly reviewedOn: IsoDate | null;
  readonly isReviewDue: boolean;
}

export interface ClassRule {
  readonly key: RecordClassKey;
  readonly rule: RetentionRule;
  /** What the school's policy says, in its own words. */
  readonly note: string | null;
  readonly isOwn: boolean;
}

export interface RetentionRules {
  readonly classes: readonly ClassRule[];
  readonly reviewDay: string;
}

export interface PupilRetention {
  readonly today: IsoDate;
  readonly standing: RetentionStanding;
  readonly isLeaver: boolean;
  readonly destination: string | null;
  /** The latest first. */
  readonly holds: readonly LegalHold[];
  readonly leavingReason: LeavingReason | null;
  readonly passedOn: IsoDate | null;
  readonly passedTo: string | null;
}

/** Where the name of a pupil also stands, in records that stay. */
export interface NamedElsewhere {
  readonly place: string;
  /** Whose record it is; null for one of the school. */
  readonly whose: string | null;
  readonly pupilId: string | null;
}

/** What a disposal would remove. */
export interface DisposalPreview {
  readonly records: number;
  readonly documents: number;
  /** Runs of provision that nobody else was in: they go as a whole. */
  readonly runs: readonly string[];
  readonly namedElsewhere: readonly NamedElsewhere[];
  readonly olderBackups: string;
}

export interface Certificate {
  readonly id: string;
  readonly number: number;
  readonly disposedOn: IsoDate;
  readonly classTitle: string;
  readonly rule: string;
  readonly keptUntil: IsoDate;
  readonly authorisedBy: string;
  readonly records: number;
  readonly documents: number;
}

export interface DisposalDone {
  readonly certificates: readonly Certificate[];
  /** False when files could not be removed yet: it is done when the vault is opened next. */
  readonly isFinished: boolean;
}

const byPupil = z.object({ pupilId: idSchema });
const person = (missing: string, label: string) => requiredLine(missing, label, 200);

/** The values that a rule of a class can take. */
export const ruleFields = {
  basis: z.enum(retentionBases, { error: 'Choose from what the years are counted.' }),
  years: z
    .int({ error: 'Enter whole years.' })
    .min(0, 'The years cannot be less than 0.')
    .max(100, 'The years can be at most 100.'),
  note: optionalText('The note', 2000),
} as const;

export const departureFields = {
  reason: z
    .enum(
      leavingReasons.map(({ code }) => code),
      { error: 'Choose why the pupil left.' },
    )
    .nullable(),
  filePassedOn: optionalDate('The day'),
  filePassedTo: optionalLine('The next school', 200),
} as const;

const value = z.union([z.string().max(20_000), z.number(), z.null()], {
  error: 'This value cannot be saved.',
});
const setBy = person('Enter who sets the hold.', 'The name');

export const retentionApi = {
  toReview: call(nothing).returns<RecordsToReview>(),
  /** What Home says once a year: how many records have passed their date. Null when the review is not due, or nothing has. */
  reminder: call(nothing).returns<{ passed: number } | null>(),
  printReview: call(nothing).returns<{ printed: boolean }>(),
  markReviewed: call(nothing).returns<null>(),
  rules: call(nothing).returns<RetentionRules>(),
  setRule: call(
    z.object({ key: z.enum(recordClassKeys), field: z.enum(['basis', 'years', 'note']), value }),
  ).returns<null>(),
  /** Back to the program's default. */
  resetRule: call(z.object({ key: z.enum(recordClassKeys) })).returns<null>(),
  setReviewDay: call(
    z.object({ day: z.string().refine(isReviewDay, 'Choose a day up to the 28th.') }),
  ).returns<null>(),
  forPupil: call(byPupil).returns<PupilRetention>(),
  setDeparture: call(
    byPupil.extend({ field: z.enum(['reason', 'filePassedOn', 'filePassedTo']), value }),
  ).returns<null>(),
  addHold: call(
    byPupil.extend({
      reason: requiredLine('Enter why nothing may be disposed of.', 'The reason', 1000),
      fromOn: chosenDate('Enter the day from which it holds.', 'The day'),
      setBy,
    }),
  ).returns<{ id: string }>(),
  liftHold: call(
    byId.extend({
      liftedOn: chosenDate('Enter the day.', 'The day'),
      liftedBy: person('Enter who lifts it.', 'The name'),
    }),
  ).returns<null>(),
  keepLonger: call(
    z.object({
      targets,
      untilOn: chosenDate('Enter until when it is kept.', 'The day'),
      reason: requiredLine('Enter why it is kept longer.', 'The reason', 1000),
    }),
  ).returns<null>(),
  preview: call(z.object({ targets })).returns<DisposalPreview>(),
  /** Removes for good. A backup is made first; `token` names it while it is made. Has no undo. */
  dispose: call(
    z.object({
      targets,
      authorisedBy: person('Enter who authorised the disposal.', 'The name'),
      typed: z.string().max(200),
      token: z.string().min(1).max(100),
    }),
  ).returns<DisposalDone>(),
  certificates: call(nothing).returns<readonly Certificate[]>(),
  printCertificate: call(byId).returns<{ printed: boolean }>(),
};
