import { type LabelledField, labelAt, type LabelledLine } from './labels';

/** The words of an item and what stands beside them under names of their own. */
export interface ReadItem {
  /** Everything without a name, a paragraph on each line. */
  readonly words: string;
  readonly named: readonly LabelledLine[];
}

/** Takes the named fields ('By whom: …') out of an item's text. What follows a named field without a name of its own goes on with it. */
export function readItem(text: string): ReadItem {
  const words: string[] = [];
  const named: LabelledLine[] = [];
  for (const paragraph of text.split('\n')) {
    const label = labelAt(paragraph);
    const last = named.at(-1);
    if (label) named.push(label);
    else if (last)
      named[named.length - 1] = {
        ...last,
        value: last.value === '' ? paragraph : `${last.value}\n${paragraph}`,
      };
    else words.push(paragraph);
  }
  return { words: words.join('\n'), named };
}

/** What stands under a name, or null. */
export function valueOf({ named }: ReadItem, field: LabelledField): string | null {
  const values = named.filter((line) => line.field === field && line.value !== '').map(({ value }) => value);
  return values.length === 0 ? null : values.join('\n');
}
