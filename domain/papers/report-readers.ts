import type { IsoDate } from '../common/calendar-date';
import type { PackInvitee, ReviewPackData } from '../reviews/pack-data';
import { shortRole } from './who-came';

/** Somebody to whom the report of the meeting goes. */
export interface ReportReader {
  readonly key: string;
  /** 'Ms Ignatia Fallowmere, Kent County Council'. */
  readonly to: string;
  /** Null until it was sent. */
  readonly sentOn: IsoDate | null;
  /** 'By post'; null while it is not known. */
  readonly how: string | null;
}

/**
 * Who gets the report, when and how it went: the local authority, everyone who was invited but the child (SEND Regulations 2014, reg.
 * 20(9)), then others to whom it was sent. The day is that of the grid of invitees; how it went is known when it was marked as sent.
 */
export function reportReaders(data: ReviewPackData): readonly ReportReader[] {
  const { invitees, plan, reportSent } = data;
  const officers = invitees.filter(({ role }) => role === 'la-sen');
  const others = invitees.filter(({ role }) => role !== 'child' && role !== 'la-sen');
  const authority = {
    key: 'authority',
    to: plan.localAuthority ?? 'The local authority',
    sentOn: null,
    how: null,
  };
  return [
    ...(officers.length === 0 ? [authority] : []),
    ...[...officers, ...others].map((person) => readerOf(person, data)),
    ...reportSent
      .filter(({ inviteeId }) => !invitees.some(({ id }) => id === inviteeId))
      .map(({ name, sentOn, methodName }, index) => ({
        key: `other-${index}`,
        to: name,
        sentOn,
        how: methodName,
      })),
  ];
}

function readerOf(person: PackInvitee, { reportSent }: ReviewPackData): ReportReader {
  const own = reportSent.filter(({ inviteeId }) => inviteeId === person.id);
  const sentOn = person.reportSentOn ?? own[0]?.sentOn ?? null;
  const ways = new Set(own.filter((sent) => sent.sentOn === sentOn).map(({ methodName }) => methodName));
  return {
    key: person.id,
    to: [person.name, person.agency ?? shortRole(person)?.toLowerCase()].filter(Boolean).join(', '),
    sentOn,
    how: [...ways].join('; ') || null,
  };
}
