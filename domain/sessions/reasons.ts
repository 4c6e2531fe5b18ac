import { codesOf } from '../pupils/codes';
import { z } from 'zod';

/** Why a session was not held. */
export type UsualReasonCode =
  'staff-absent' | 'pupil-absent' | 'trip' | 'room' | 'tests' | 'closed' | 'other';
/** Why a session was not held, or why a child did not have it. */
export type GapReasonCode = UsualReasonCode | 'refused';

interface GapReason<Code extends GapReasonCode> {
  readonly code: Code;
  readonly name: string;
  /** The key that chooses it. */
  readonly letter: string;
  /** After a count: '1 trip or event', '2 trips or events'. */
  readonly one: string;
  readonly many: string;
}

/** The usual reasons, in the order in which they are offered and summed up. */
export const usualReasons: readonly GapReason<UsualReasonCode>[] = [
  { code: 'staff-absent', name: 'Staff absent', letter: 's', one: 'staff absent', many: 'staff absent' },
  { code: 'pupil-absent', name: 'Pupil absent', letter: 'p', one: 'pupil absent', many: 'pupil absent' },
  { code: 'trip', name: 'Trip or event', letter: 't', one: 'trip or event', many: 'trips or events' },
  { code: 'room', name: 'Room not free', letter: 'r', one: 'room not free', many: 'room not free' },
  { code: 'tests', name: 'Tests', letter: 'e', one: 'because of tests', many: 'because of tests' },
  { code: 'closed', name: 'School closed', letter: 'c', one: 'school closed', many: 'school closed' },
  {
    code: 'other',
    name: 'Another reason',
    letter: 'o',
    one: 'for another reason',
    many: 'for other reasons',
  },
];

/** What is only said of one child in a session that was held. */
const refused: GapReason<'refused'> = {
  code: 'refused',
  name: 'Did not want to',
  letter: 'w',
  one: 'pupil did not want to',
  many: 'pupil did not want to',
};

export const reasonField = z.enum(codesOf(usualReasons), { error: 'Choose a reason.' });

export function reasonName(code: string | null): string {
  return usualReasons.find((item) => item.code === code)?.name ?? code ?? '';
}

/** How often each reason stood for a session that was missed. */
export type ReasonCounts = Readonly<Partial<Record<GapReasonCode, number>>>;

/** '4 staff absent, 2 trips or events': the most frequent first, then in the usual order. Empty without any. */
export function reasonsInWords(counts: ReasonCounts): string {
  return [...usualReasons, refused]
    .map((reason) => ({ reason, count: counts[reason.code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ reason, count }) => `${count} ${count === 1 ? reason.one : reason.many}`)
    .join(', ');
}
