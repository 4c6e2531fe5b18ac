import type { IsoDate } from '../common/calendar-date';
import { type ChildLayout, childLayouts } from '../papers/papers';
import type { InviteeRole } from './model';

/**
 * The version of the child's form for a year group, while nobody has chosen another: symbols up to Year 2, short sentences in
 * Years 3 and 4, the full form after that.
 */
export function proposedChildLayout(ncy: number): ChildLayout {
  if (ncy <= 2) return 'symbols';
  return ncy <= 4 ? 'simple' : 'full';
}

/** A kept version of the child's form; the full one for what is none. */
export function childLayoutOf(kept: string): ChildLayout {
  return childLayouts.find(({ code }) => code === kept)?.code ?? 'full';
}

/** What the rest of the review already says about the gathering of views, so that it is never typed twice. Only keys with a value. */
export function knownViews(known: {
  readonly ncy: number;
  readonly invitees: readonly { readonly role: InviteeRole; readonly adviceReceivedOn: IsoDate | null }[];
}): Readonly<Record<string, string>> {
  const received = known.invitees.flatMap(({ role, adviceReceivedOn }) =>
    role === 'parent' && adviceReceivedOn !== null ? [adviceReceivedOn] : [],
  );
  const [first] = received.sort();
  return {
    childLayout: proposedChildLayout(known.ncy),
    ...(first !== undefined && { parentFormReceivedOn: first }),
  };
}
