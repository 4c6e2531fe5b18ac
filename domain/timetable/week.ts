import type { IsoDate } from '../common/calendar-date';
import type { ProvisionLevelCode } from '../provision/codes';
import type { PeriodKind, SlotKind } from './codes';
import type { Minute, SchoolDay, Stretch } from './times';

/** What somebody does at a time of the week. */
export interface Slot {
  readonly id: string;
  readonly staffId: string;
  readonly day: SchoolDay;
  readonly from: Minute;
  readonly to: Minute;
  readonly kind: SlotKind;
  /** The run of which it is a session, and the adult's line in it. */
  readonly runId: string | null;
  readonly lineId: string | null;
  /** In whose lesson it takes place; null for what is outside the classroom. */
  readonly classId: string | null;
  /** For time with one child. */
  readonly pupilId: string | null;
  /** The item of section F that time with one child is for. */
  readonly ehcItemId: string | null;
  readonly what: string | null;
  readonly place: string | null;
  /** First and last day on which it is in the timetable. */
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
  /** Whom it is for in this week: the one child, or those who are in the run then. Nobody by name where it is with a class. */
  readonly pupilIds: readonly string[];
}

export interface Period extends Stretch {
  readonly id: string;
  readonly name: string;
  readonly kind: PeriodKind;
}

/** When somebody works. */
export interface Hours extends Stretch {
  readonly id: string;
  readonly day: SchoolDay;
}

export interface WeekPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly active: boolean;
  readonly gradeId: string | null;
  /** 'TA2'; null without a grade. */
  readonly grade: string | null;
  /** Paid minutes in a week; null while not entered. */
  readonly contractMinutes: number | null;
  /** In order of day and time; empty while not entered. */
  readonly hours: readonly Hours[];
}

export interface WeekPupil {
  readonly id: string;
  readonly name: string;
  readonly classId: string | null;
}

/** A run that is on in the week. */
export interface WeekRun {
  readonly id: string;
  readonly name: string;
  readonly level: ProvisionLevelCode;
  readonly classId: string | null;
  readonly place: string | null;
  readonly pupilIds: readonly string[];
  readonly lines: readonly WeekLine[];
  /** Items of section F that it delivers. */
  readonly ehcItemIds: readonly string[];
}

/** One adult's part in a run. */
export interface WeekLine {
  readonly id: string;
  readonly staffId: string | null;
  /** Somebody from outside. */
  readonly who: string | null;
  readonly minutesPerSession: number;
  readonly sessionsPerWeek: number;
}

/** What a class does in a period of a day. */
export interface Lesson {
  readonly id: string;
  readonly classId: string;
  readonly day: SchoolDay;
  readonly periodId: string;
  readonly subject: string;
}

/** An item of section F of a plan in force. */
export interface WeekEhcItem {
  readonly id: string;
  readonly pupilId: string;
  readonly ref: string;
  readonly what: string;
  readonly minutesPerSession: number | null;
  readonly sessionsPerWeek: number | null;
}

export interface Absence {
  readonly id: string;
  readonly staffId: string;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
  readonly reason: string | null;
}

/** What happens with a slot on a day when its person is away. */
export interface SlotCover {
  readonly id: string;
  readonly slotId: string;
  readonly onDay: IsoDate;
  /** Null: it does not take place. */
  readonly coverStaffId: string | null;
  readonly note: string | null;
}

/** A day on which the school is closed: 'INSET day', 'Good Friday'. */
export interface ClosedDay {
  readonly day: SchoolDay;
  readonly name: string;
}

/** Everything that the timetable of a school is made of, as it is in one week. */
export interface TimetableWeek {
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly schoolId: string;
  readonly monday: IsoDate;
  readonly today: IsoDate;
  /** False in a holiday. */
  readonly isInTerm: boolean;
  /** The days of a week in term on which there is no school; none in a holiday, when the timetable is shown as it is in term. */
  readonly closed: readonly ClosedDay[];
  /** In order of time. */
  readonly periods: readonly Period[];
  /** In order of day and time. */
  readonly slots: readonly Slot[];
  readonly staff: readonly WeekPerson[];
  /** On roll, in order of name. */
  readonly pupils: readonly WeekPupil[];
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  readonly runs: readonly WeekRun[];
  readonly lessons: readonly Lesson[];
  readonly ehcItems: readonly WeekEhcItem[];
  /** Those that touch the week, and later ones. */
  readonly absences: readonly Absence[];
  /** Of this week. */
  readonly covers: readonly SlotCover[];
}

/** How a child's name may be shown now. */
export type NameOf = (name: string) => string;
