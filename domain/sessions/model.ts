import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { idSchema } from '../common/ids';
import { codesOf } from '../pupils/codes';
import { optional, optionalText } from '../pupils/field-schemas';
import { type SessionMarkCode, sessionMarks, type SessionStateCode, sessionStates } from '../provision/codes';
import { reasonField } from './reasons';

/** A session of one adult as it is noted. Everybody in the run counts as present unless a mark says otherwise. */
export interface NotedSession {
  readonly id: string;
  readonly provisionId: string;
  readonly staffLineId: string;
  readonly heldOn: IsoDate;
  /** 1 for the first session of the line on that day, 2 for the second. */
  readonly number: number;
  readonly state: SessionStateCode;
  /** Minutes that it took: those of the line when it was noted, or fewer. Null where it was not held. */
  readonly minutes: number | null;
  readonly reason: string | null;
  /** Who gave it instead. */
  readonly coverStaffId: string | null;
  readonly note: string | null;
  readonly marks: readonly SessionMark[];
}

export interface SessionMark {
  readonly pupilId: string;
  readonly mark: SessionMarkCode;
  /** For part of a session: how many minutes the child had. */
  readonly minutes: number | null;
}

/** Which session is meant: one adult's first, second ... session of a day. */
export const sessionPlaceSchema = z.object({
  staffLineId: idSchema,
  heldOn: z.iso.date('Choose a day.'),
  number: z.number().int().min(1).max(20),
});
export type SessionPlace = z.output<typeof sessionPlaceSchema>;

const minutes = optional(
  z.coerce
    .number({ error: 'Minutes must be a number.' })
    .int('Minutes must be a whole number.')
    .min(1, 'Enter at least one minute.')
    .max(1440, 'A session cannot be longer than a day.'),
);

/** What became of a session. */
export const sessionStateSchema = z.object({
  state: z.enum(codesOf(sessionStates), { error: 'Choose what became of the session.' }),
  minutes,
  reason: optional(reasonField),
});
export type SessionStateInput = z.output<typeof sessionStateSchema>;

/** What can be said besides of a session that is noted. */
export const sessionFields = {
  coverStaffId: optional(idSchema),
  note: optionalText('The note', 2000),
} as const;
export type SessionField = keyof typeof sessionFields;

/** One child's mark; null: was there for all of it. */
export const markSchema = z.object({
  mark: z.enum(codesOf(sessionMarks), { error: 'Choose a mark.' }).nullable(),
  minutes,
});
