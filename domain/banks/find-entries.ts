import { fold } from '../common/text';
import { type BroadAreaCode, broadAreas, type SenNeedCode, senNeedName } from '../pupils/codes';
import type { BankKind, BankPhase } from './codes';
import type { MarkedEntry } from './model';

/** What is looked for; null and empty lists take everything. */
export interface BankQuery {
  readonly kind: BankKind | null;
  readonly area: BroadAreaCode | null;
  readonly needs: readonly SenNeedCode[];
  readonly phase: BankPhase | null;
  /** All of them must stand in the entry, in any order; accents and capitals do not matter. */
  readonly words: string;
  /** Also those that the school has hidden. */
  readonly withHidden: boolean;
}

export const wholeBank: BankQuery = {
  kind: null,
  area: null,
  needs: [],
  phase: null,
  words: '',
  withHidden: false,
};

/**
 * The entries that fit, the school's preferred ones first, then its own, then those that name most of the needs; otherwise in the order
 * of the bank. An entry for any year fits every phase, and one without needs every need.
 */
export function findEntries<Entry extends MarkedEntry>(
  entries: readonly Entry[],
  query: BankQuery,
): readonly Entry[] {
  const words = fold(query.words).split(' ').filter(Boolean);
  return entries
    .filter((entry) => fits(entry, query) && words.every((word) => wordsOf(entry).includes(word)))
    .map((entry, at) => ({ entry, at, weight: weightOf(entry, query) }))
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .map(({ entry }) => entry);
}

function fits(entry: MarkedEntry, query: BankQuery): boolean {
  if (entry.mark === 'hidden' && !query.withHidden) return false;
  if (query.kind !== null && entry.kind !== query.kind) return false;
  if (query.area !== null && entry.area !== null && entry.area !== query.area) return false;
  if (query.phase !== null && query.phase !== 'any' && entry.phase !== 'any' && entry.phase !== query.phase)
    return false;
  if (query.needs.length === 0 || entry.needs.length === 0) return true;
  return entry.needs.some((need) => query.needs.includes(need));
}

function weightOf(entry: MarkedEntry, { needs }: BankQuery): number {
  const shared = entry.needs.filter((need) => needs.includes(need)).length;
  return (entry.mark === 'preferred' ? 1000 : 0) + (entry.isOwn ? 100 : 0) + shared;
}

/** Everything that can be searched: the text, how it is measured, the note, the names and codes of area and needs. */
function wordsOf(entry: MarkedEntry): string {
  const area = broadAreas.find(({ code }) => code === entry.area)?.name ?? '';
  const needs = entry.needs.map((need) => `${need} ${senNeedName(need)}`);
  return fold(
    [entry.text, entry.measure?.measure, entry.measure?.unit, entry.detail, area, ...needs]
      .filter(Boolean)
      .join(' '),
  );
}
