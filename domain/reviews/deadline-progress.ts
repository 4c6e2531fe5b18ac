import type { IsoDate } from '../common/calendar-date';
import type { Deadline, DeadlineRule } from './deadline-model';
import { type DeadlineStatus, deadlineStatus } from './deadline-status';
import type { DeadlineNote, InviteeValues } from './model';

/** What the records of a review already tell about its deadlines. */
export interface ReviewRecords {
  readonly meetingOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  /** When the version of the plan after this review was issued, or null. */
  readonly nextPlanIssuedOn: IsoDate | null;
  /** When the amendment notice came; left out where nothing is decided yet. */
  readonly noticeOn?: IsoDate | null;
  readonly invitees: readonly Pick<
    InviteeValues,
    | 'role'
    | 'adviceWanted'
    | 'invitedOn'
    | 'adviceAskedOn'
    | 'adviceReceivedOn'
    | 'circulatedOn'
    | 'attendance'
    | 'reportSentOn'
  >[];
}

/** A deadline with everything that was noted on it, and how it stands today. */
export interface TrackedDeadline extends Deadline {
  /** The day that counts: the overriding one where there is one; `dueOn` stays the rule's own. */
  readonly countsOn: IsoDate;
  readonly override: { readonly ruleDueOn: IsoDate; readonly reason: string } | null;
  readonly doneOn: IsoDate | null;
  readonly doneFromRecords: boolean;
  readonly doneBy: string | null;
  readonly evidence: string | null;
  readonly lateReason: string | null;
  readonly status: DeadlineStatus;
}

const nothingNoted: DeadlineNote = {
  doneOn: null,
  doneBy: null,
  evidence: null,
  lateReason: null,
  overrideDueOn: null,
  overrideReason: null,
};

/** Puts deadlines together with the notes on them (by rule) and with what the records tell. */
export function trackDeadlines(
  deadlines: readonly Deadline[],
  notes: ReadonlyMap<string, DeadlineNote>,
  records: ReviewRecords,
  today: IsoDate,
): readonly TrackedDeadline[] {
  const tracked = deadlines.map((deadline) => {
    const note = notes.get(deadline.rule) ?? nothingNoted;
    const countsOn = note.overrideDueOn ?? deadline.dueOn;
    const fromRecords = note.doneOn === null ? doneByRecords(deadline.rule, records, today) : null;
    const doneOn = note.doneOn ?? fromRecords;
    return {
      ...deadline,
      countsOn,
      override:
        note.overrideDueOn === null ? null : { ruleDueOn: deadline.dueOn, reason: note.overrideReason ?? '' },
      doneOn,
      doneFromRecords: fromRecords !== null,
      doneBy: note.doneBy,
      evidence: note.evidence,
      lateReason: note.lateReason,
      status: deadlineStatus({ dueOn: countsOn }, today, doneOn),
    };
  });
  return tracked.sort((one, other) =>
    one.countsOn < other.countsOn ? -1 : one.countsOn > other.countsOn ? 1 : 0,
  );
}

/** The day on which a deadline was met as far as the grid of invitees and the review itself tell; null when they do not. */
export function doneByRecords(rule: DeadlineRule, records: ReviewRecords, today: IsoDate): IsoDate | null {
  // The child is talked with, not written to, so the grid of letters does not wait for the child.
  const people = records.invitees.filter((invitee) => invitee.role !== 'child');
  // Someone who came without an invitation had none to wait for, nor any papers.
  const invited = people.filter((invitee) => invitee.invitedOn !== null || !came(invitee));
  switch (rule) {
    case 'advice':
      return lastDay(
        people.filter((invitee) => invitee.adviceWanted).map((invitee) => invitee.adviceAskedOn),
      );
    case 'invitations':
      return lastDay(invited.map((invitee) => invitee.invitedOn));
    case 'papers':
      return lastDay(invited.map((invitee) => invitee.circulatedOn));
    case 'report':
      return lastDay(people.map((invitee) => invitee.reportSentOn));
    case 'meeting':
    case 'latest-meeting':
    case 'under-five':
      return heldOn(records, today);
    case 'la-decision':
    case 'anniversary':
      return records.completedOn;
    case 'amendment-notice':
      return records.noticeOn ?? null;
    case 'final-plan':
    case 'phase-transfer':
      return records.nextPlanIssuedOn;
  }
}

function heldOn({ meetingOn, invitees, completedOn }: ReviewRecords, today: IsoDate): IsoDate | null {
  if (meetingOn === null || meetingOn > today) return null;
  return invitees.some(came) || completedOn !== null ? meetingOn : null;
}

/** In the room, online, or for a part of the meeting. */
export function came({ attendance }: Pick<InviteeValues, 'attendance'>): boolean {
  return attendance === 'attended' || attendance === 'online' || attendance === 'part';
}

/** The latest of the days when every one is there; null when one is missing or there are none. */
function lastDay(days: readonly (IsoDate | null)[]): IsoDate | null {
  let last: IsoDate | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (last === null || day > last) last = day;
  }
  return last;
}
