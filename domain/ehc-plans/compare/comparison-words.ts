import { capital, countOf, listInWords } from '../../common/text';
import type { PlanView } from '../plan-view';
import { minutesInWords, provisionTotals } from '../provision-sums';
import type { SectionLetter } from '../sections';
import type { ChangeKind, FieldChange, ItemChange } from './compare-items';

interface Section {
  readonly letter: SectionLetter;
  readonly items: readonly ItemChange[];
  readonly texts: readonly FieldChange[];
}

const nouns: readonly {
  readonly letters: readonly SectionLetter[];
  readonly one: string;
  readonly many: string;
}[] = [
  { letters: ['B', 'C', 'D'], one: 'need', many: 'needs' },
  { letters: ['E'], one: 'outcome', many: 'outcomes' },
  { letters: ['F', 'G', 'H1', 'H2'], one: 'provision', many: 'provisions' },
  { letters: ['K'], one: 'piece of advice', many: 'pieces of advice' },
];
const kinds: readonly Exclude<ChangeKind, 'same'>[] = ['changed', 'added', 'removed', 'renumbered'];

/** What changed, in a sentence or two: '3 provisions changed, 1 outcome added and the text of section A changed.' */
export function summaryOf(
  before: PlanView,
  after: PlanView,
  sections: readonly Section[],
  facts: readonly FieldChange[],
): string {
  const parts = [...itemWords(sections), ...textWords(sections)];
  const own =
    parts.length === 0 ? 'Sections A to K are the same in both versions.' : `${capital(listInWords(parts))}.`;
  return [own, totalWords(before, after), factWords(facts)].filter((sentence) => sentence !== '').join(' ');
}

function itemWords(sections: readonly Section[]): readonly string[] {
  return nouns.flatMap(({ letters, one, many }) => {
    const items = sections
      .filter(({ letter }) => letters.includes(letter))
      .flatMap((section) => section.items);
    return kinds.flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [`${countOf(count, one, many)} ${kind}`];
    });
  });
}

function textWords(sections: readonly Section[]): readonly string[] {
  const changed = sections.filter(({ texts }) => texts.some(({ isChanged }) => isChanged));
  const letters = changed.filter(({ letter }) => letter !== 'F').map(({ letter }) => letter);
  const wholeDay = changed.some(({ letter }) => letter === 'F')
    ? ['the arrangements for the whole day changed']
    : [];
  if (letters.length === 0) return wholeDay;
  return [
    ...wholeDay,
    `the text of ${letters.length === 1 ? 'section' : 'sections'} ${listInWords(letters)} changed`,
  ];
}

/** What the changes of section F come to in a week. */
function totalWords(before: PlanView, after: PlanView): string {
  const weekOf = ({ provisions }: PlanView): number =>
    provisionTotals(provisions.filter(({ section }) => section === 'F')).minutesPerWeek;
  const [old, now] = [weekOf(before), weekOf(after)];
  if (old === now) return '';
  return `Weekly provision in section F: ${minutesInWords(old)} before, ${minutesInWords(now)} now.`;
}

function factWords(facts: readonly FieldChange[]): string {
  const changed = facts.filter(({ isChanged }) => isChanged).map(({ label }) => label.toLowerCase());
  return changed.length === 0 ? '' : `Also changed: ${listInWords(changed)}.`;
}
