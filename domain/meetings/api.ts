import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import { meetingFieldNames, meetingFields, type MeetingPupil, type ParentMeeting } from './model';
import type { MeetingStanding } from './year';

/** The meetings with one pupil's parents. */
export interface PupilMeetings {
  readonly today: IsoDate;
  readonly pupil: MeetingPupil;
  readonly standing: MeetingStanding;
  /** The latest first, of all years. */
  readonly meetings: readonly ParentMeeting[];
  /** Review meetings of an EHC plan that were held in this academic year: they count too. */
  readonly reviewsHeldOn: readonly IsoDate[];
}

/** How it stands for a pupil with SEN support or an EHC plan. */
export interface MeetingRow {
  readonly pupil: MeetingPupil;
  readonly standing: MeetingStanding;
  /** Of any year; null when none was ever recorded. */
  readonly lastOn: IsoDate | null;
}

export interface SchoolMeetings {
  readonly today: IsoDate;
  /** '2026/27'. */
  readonly year: string;
  /** Late ones first, then by the day of the next. */
  readonly rows: readonly MeetingRow[];
  readonly schools: readonly { readonly id: string; readonly name: string }[];
}

const byPupil = z.object({ pupilId: idSchema });
const value = z.union([z.string(), z.boolean(), z.null()], { error: 'This value cannot be saved.' });

export const meetingsApi = {
  forPupil: call(byPupil).returns<PupilMeetings>(),
  /** Everybody on roll with SEN support or an EHC plan. */
  school: call(nothing).returns<SchoolMeetings>(),
  add: call(byPupil.extend({ heldOn: meetingFields.heldOn })).returns<{ readonly id: string }>(),
  setField: call(z.object({ id: idSchema, field: z.enum(meetingFieldNames), value })).returns<null>(),
  remove: call(byId).returns<null>(),
  /**
   * Prints the notes of a meeting, or a blank sheet (id null), with lines to sign: one side of A4. Failure `too-long` when the smallest
   * letters are not small enough; nothing is printed then.
   */
  print: call(byPupil.extend({ id: idSchema.nullable() })).returns<{ readonly printed: boolean }>(),
};
