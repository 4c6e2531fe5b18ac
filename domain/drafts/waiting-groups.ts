import { groupBy } from '../common/group-by';
import type { WaitingText } from './model';

/** What waits in one form, or in one other part of a screen. */
export interface WaitingGroup {
  readonly place: string;
  readonly within: string;
  /** The ones typed first come first. */
  readonly texts: readonly WaitingText[];
}

/** What waits, form by form: the one typed last comes first. `texts` has the last typed first. */
export function waitingGroups(texts: readonly WaitingText[]): readonly WaitingGroup[] {
  const groups = groupBy(texts, ({ place, within }) => JSON.stringify([place, within]));
  return [...groups.values()].flatMap((group) => {
    const [last] = group;
    return last ? [{ place: last.place, within: last.within, texts: [...group].reverse() }] : [];
  });
}
