import { type HitKind, hitKinds, type SearchSource, searchSources } from './sources';

/**
 * How much a hit weighs in the pupil's name, in a heading (title, reference, agency) and in the text: what BM25 of FTS5 multiplies with.
 * A document that is called what was typed comes before one that mentions it.
 */
export const columnWeights = { whose: 0.3, heading: 6, words: 1 } as const;

/** So many of each kind are shown: with more, another word helps. */
export const mostOfAKind = 5;

/** What ranking needs to know of a hit; the lower the score, the better (BM25 as FTS5 gives it). */
export interface Ranked {
  readonly source: SearchSource;
  readonly score: number;
}

export interface HitGroup<Hit> {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
}

/**
 * The best hits in groups: within each the best first, and the group with the best hit first. Pupils are always on top: most who type
 * want a child.
 */
export function rankHits<Hit extends Ranked>(hits: readonly Hit[]): readonly HitGroup<Hit>[] {
  const sorted = [...hits].sort((one, other) => one.score - other.score);
  const groups = new Map<HitKind, Hit[]>();
  for (const hit of sorted) {
    const { kind } = searchSources[hit.source];
    const group = groups.get(kind) ?? [];
    if (group.length < mostOfAKind) group.push(hit);
    groups.set(kind, group);
  }
  const order = Object.keys(hitKinds);
  return [...groups]
    .map(([kind, found]) => ({ kind, hits: found }))
    .sort(
      (one, other) =>
        Number(other.kind === 'pupil') - Number(one.kind === 'pupil') ||
        (one.hits[0]?.score ?? 0) - (other.hits[0]?.score ?? 0) ||
        order.indexOf(one.kind) - order.indexOf(other.kind),
    );
}
