import type { PaperId } from '../papers/papers';
import type { PackInvitee, ReviewPackData } from '../reviews/pack-data';
import { type Audience, audiencesOf } from './model';

/** What a letter is filled from. */
export interface LetterFacts {
  readonly data: ReviewPackData;
  /** Who is written to; null where the records name nobody. */
  readonly recipient: PackInvitee | null;
  readonly audience: Audience;
}

/** Who gets a letter: the invitee, or for a letter without roles the local authority's SEN officer. */
export function letterFacts(paper: PaperId, data: ReviewPackData, inviteeId: string | null): LetterFacts {
  const audiences = audiencesOf(paper);
  const recipient = data.invitees.find((invitee) =>
    inviteeId === null ? isForAuthority(paper) && invitee.role === 'la-sen' : invitee.id === inviteeId,
  );
  const reads: Audience = recipient?.role === 'parent' ? 'parents' : 'professionals';
  return {
    data,
    recipient: recipient ?? null,
    audience: audiences.includes(reads) ? reads : (audiences[0] ?? 'professionals'),
  };
}

function isForAuthority(paper: PaperId): boolean {
  return ['letter-la', 'letter-late-report', 'letter-chase-decision', 'letter-chase-final-plan'].includes(
    paper,
  );
}
