import { listInWords } from '../common/text';
import type { FoundName } from './model';
import type { NameMatcher } from './redact/name-matcher';
import { decisionOf, ownWordsKey } from './redact/matcher-for';
import { type KnownPerson, type NameDecision, personKinds } from './redact/people';

/** How often each name stands in each place. */
export class NameCounts {
  private readonly counts = new Map<string, Map<string, number>>();

  constructor(private readonly matcher: NameMatcher) {}

  add(place: string, text: string): void {
    for (const { target } of this.matcher.find(text)) {
      for (const key of target.keys) this.count(key, place, 1);
    }
  }

  /** @param times by key, counted elsewhere */
  addCounted(place: string, times: ReadonlyMap<string, number>): void {
    for (const [key, count] of times) this.count(key, place, count);
  }

  of(key: string): FoundName['places'] {
    return [...(this.counts.get(key) ?? [])].map(([place, count]) => ({ place, count }));
  }

  private count(key: string, place: string, count: number): void {
    const places = this.counts.get(key) ?? new Map<string, number>();
    places.set(place, (places.get(place) ?? 0) + count);
    this.counts.set(key, places);
  }
}

/** Everybody who was found, those to be taken out unless the user says otherwise first; then words of the user's own. */
export function foundNames(
  counts: NameCounts,
  people: readonly KnownPerson[],
  decisions: ReadonlyMap<string, NameDecision>,
  ownWords: readonly string[],
): readonly FoundName[] {
  const found = people.flatMap((person): FoundName[] => {
    const places = counts.of(person.key);
    if (places.length === 0) return [];
    const { key, name, kind, role } = person;
    const decision = decisionOf(person, decisions);
    return [{ key, name, kind, role, count: sum(places), places, decision, isChosen: decisions.has(key) }];
  });
  const own = ownWords.map((words): FoundName => {
    const places = counts.of(ownWordsKey(words));
    const count = sum(places);
    return {
      key: ownWordsKey(words),
      name: words,
      kind: 'own',
      role: null,
      count,
      places,
      decision: 'redact',
      isChosen: true,
    };
  });
  const order = (name: FoundName): number => (name.kind === 'own' ? -1 : personKinds.indexOf(name.kind));
  return [
    ...found.sort((one, other) => order(one) - order(other) || one.name.localeCompare(other.name)),
    ...own,
  ];
}

function sum(places: FoundName['places']): number {
  return places.reduce((total, { count }) => total + count, 0);
}

/** 'Once in EP report', '4 times: Notes and meetings with parents (3) and Reviews of the EHC plan (1)'. */
export function whereFoundWords({ count, places }: Pick<FoundName, 'count' | 'places'>): string {
  if (count === 0) return 'Not found';
  const times = count === 1 ? 'Once' : count === 2 ? 'Twice' : `${count} times`;
  const [only, ...others] = places;
  if (only && others.length === 0) return `${times} in ${only.place}`;
  return `${times}: ${listInWords(places.map(({ place, count: here }) => `${place} (${here})`))}`;
}
