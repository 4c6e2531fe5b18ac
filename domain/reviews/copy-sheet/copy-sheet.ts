import type { SectionLetter } from '../../ehc-plans/sections';
import type { PackOutcome, ReviewPackData } from '../pack-data';
import { amendedSections } from '../report-texts/decision';
import type { CopyField, CopySource } from './copy-field';
import { copyFieldKinds } from './copy-fields';
import type { CopyLine } from './copy-line';
import { charactersIn, pasteable } from './pasteable';

/** A line of the order with where its text comes from. */
interface Box {
  readonly line: CopyLine;
  readonly label: string;
  readonly source: CopySource;
}

/**
 * The sheet from which the authority's form is filled in (R17): every field that the school has not left out, in the order of the
 * form. Neighbouring fields that the form has for each outcome stand together, outcome by outcome; so do those for each section.
 */
export function copySheet(data: ReviewPackData): readonly CopyField[] {
  const boxes = data.copyOrder.flatMap(boxOf);
  return runs(boxes).flatMap((run) => fieldsOf(data, run));
}

/** What the form calls a field of the school's order, until the school writes its own words. */
export function usualCopyLabel(key: string): string {
  const kind = copyFieldKinds.find((candidate) => candidate.key === key);
  if (!kind) return key;
  return `${stem(kind.source.per)}${kind.label}`;
}

function stem(per: CopySource['per']): string {
  if (per === 'outcome') return 'Each outcome: ';
  return per === 'section' ? 'Each section to be amended: ' : '';
}

function boxOf(line: CopyLine): Box[] {
  const kind = line.included ? copyFieldKinds.find(({ key }) => key === line.key) : undefined;
  return kind ? [{ line, label: line.label ?? kind.label, source: kind.source }] : [];
}

/** Neighbours that are repeated for the same things. */
function runs(boxes: readonly Box[]): Box[][] {
  const found: Box[][] = [];
  for (const box of boxes) {
    const run = found.at(-1);
    if (run?.[0]?.source.per === box.source.per) run.push(box);
    else found.push([box]);
  }
  return found;
}

function fieldsOf(data: ReviewPackData, run: readonly Box[]): CopyField[] {
  switch (run[0]?.source.per) {
    case 'outcome':
      return data.outcomes.flatMap((outcome) => run.flatMap((box) => outcomeField(data, box, outcome)));
    case 'section':
      return amendedSections(data).flatMap((section) =>
        run.flatMap((box) => sectionField(data, box, section)),
      );
    default:
      return run.flatMap((box) => reviewField(data, box));
  }
}

function reviewField(data: ReviewPackData, { line, label, source }: Box): CopyField[] {
  return source.per === 'review' ? [field(line, line.key, label, source.text(data))] : [];
}

function outcomeField(data: ReviewPackData, { line, label, source }: Box, item: PackOutcome): CopyField[] {
  if (source.per !== 'outcome') return [];
  const { id, ref } = item.outcome;
  return [field(line, `${line.key}:${id}`, `Outcome ${ref}: ${label}`, source.text(data, item))];
}

function sectionField(
  data: ReviewPackData,
  { line, label, source }: Box,
  section: SectionLetter | null,
): CopyField[] {
  if (source.per !== 'section') return [];
  const name = section === null ? 'No section named' : `Section ${section}`;
  return [field(line, `${line.key}:${section ?? ''}`, `${name}: ${label}`, source.text(data, section))];
}

function field(line: CopyLine, key: string, label: string, raw: string | null): CopyField {
  const text = pasteable(raw ?? '');
  return { key, label, text, characters: charactersIn(text), limit: line.limit };
}

/** True when the form would cut the text off. */
export function isTooLong({ characters, limit }: CopyField): boolean {
  return limit !== null && characters > limit;
}

/** '412 of 1,000 characters', '1,120 of 1,000 characters: 120 too many', '412 characters', 'Nothing to copy'. */
export function lengthInWords({ characters, limit }: CopyField): string {
  if (characters === 0) return 'Nothing to copy';
  const count = (number: number): string => number.toLocaleString('en-GB');
  if (limit === null) return `${count(characters)} ${characters === 1 ? 'character' : 'characters'}`;
  const words = `${count(characters)} of ${count(limit)} ${limit === 1 ? 'character' : 'characters'}`;
  return characters > limit ? `${words}: ${count(characters - limit)} too many` : words;
}
