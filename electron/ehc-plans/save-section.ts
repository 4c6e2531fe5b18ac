import { type FieldProblem, fail, ok, type Result } from '../../domain/common/result';
import { tidy } from '../../domain/common/text';
import {
  checkEntry,
  type EntryItem,
  type EntryValues,
  type SectionEntry,
  type SectionSaved,
} from '../../domain/ehc-plans/entry/entry-model';
import { nextRef } from '../../domain/ehc-plans/next-ref';
import type { Database, Writer } from '../database/database';
import { lastPosition } from '../database/move-row';
import { carryToNewItems } from './carry-run-links';
import { writeLinks } from './item-links';
import { gone, kindOfSection, tables } from './plan-items';
import { planById } from './repository';
import { addWholeDay } from './section-texts';

/** An item of the plan as it is now. */
interface KnownItem {
  readonly id: string;
  readonly ref: string;
  readonly letter: string;
}

/** An entry with its reference, its checked values and the item that it takes the place of. */
interface ReadyItem {
  readonly entry: EntryItem;
  readonly ref: string;
  readonly values: EntryValues;
  readonly known: KnownItem | undefined;
}

/**
 * Saves what was entered for a section in one change. What is in the plan already under the same reference is replaced only where the
 * entry says so; a field that the entry leaves empty keeps what it held.
 */
export async function saveSection(database: Database, entry: SectionEntry): Promise<Result<SectionSaved>> {
  return database.change(`Entered section ${entry.letter}`, async (writer) => {
    if (!(await planById(writer, entry.planId))) return gone;
    const known = await knownItems(writer, entry);
    const ready = readyItems(entry, known);
    if (!ready.ok) return ready;
    const kept = ready.value.filter((item) => item.known && !item.entry.replaces);
    const written = ready.value.filter((item) => !kept.includes(item));
    const unknown = new Set<string>();
    const added: string[] = [];
    for (const item of written) {
      const id = await writeItem(database, writer, entry, item);
      if (!item.known) added.push(id);
      for (const ref of await linkItem(database, writer, entry, item, id)) unknown.add(ref);
    }
    if (entry.letter === 'F') {
      await addWholeDay(database, writer, entry.planId, entry.wholeDay);
      await carryToNewItems(database, writer, entry.planId, added);
    }
    const refs = (items: readonly ReadyItem[]) => items.map(({ ref }) => ref);
    return ok({
      added: refs(written.filter((item) => !item.known)),
      replaced: refs(written.filter((item) => item.known)),
      kept: refs(kept),
      unknownRefs: [...unknown],
    });
  });
}

/** The items that a reference can collide with: advice has numbers of its own. */
async function knownItems(writer: Writer, { planId, letter }: SectionEntry): Promise<readonly KnownItem[]> {
  const live = (table: string) => writer(table).where({ planId }).whereNull('deletedAt');
  if (letter === 'K') {
    const rows: { id: string; number: number }[] = await live('ehcAdvice').select('id', 'number');
    return rows.map(({ id, number }) => ({ id, ref: String(number), letter }));
  }
  const needs: KnownItem[] = await live('ehcNeeds').select('id', 'ref', 'letter');
  const outcomes: Omit<KnownItem, 'letter'>[] = await live('ehcOutcomes').select('id', 'ref');
  const provisions: KnownItem[] = await live('ehcProvisions').select('id', 'ref', { letter: 'section' });
  return [...needs, ...outcomes.map((item) => ({ ...item, letter: 'E' })), ...provisions];
}

/** Every item checked and with a reference, or all that is wrong, by the place of the item in the entry: `items.2.text`. */
function readyItems(
  { letter, items }: SectionEntry,
  known: readonly KnownItem[],
): Result<readonly ReadyItem[]> {
  const problems: FieldProblem[] = [];
  const ready: ReadyItem[] = [];
  const typed = items.map(({ ref }) => tidy(ref)).filter((ref) => ref !== '');
  const used = [...known.map(({ ref }) => ref), ...typed];
  for (const [index, entry] of items.entries()) {
    const ref = tidy(entry.ref) === '' ? nextRef(letter === 'K' ? '' : letter, used) : tidy(entry.ref);
    if (tidy(entry.ref) === '') used.push(ref);
    const own = known.find((item) => item.ref === ref);
    const checked = checkEntry(letter, { ...entry, ref });
    const wrong = (field: string, message: string) =>
      problems.push({ field: `items.${index}.${field}`, message });
    if (!checked.ok) for (const { field, message } of checked.problem.fields ?? []) wrong(field, message);
    else if (ready.some((item) => item.ref === ref)) wrong('ref', `The reference ${ref} stands here twice.`);
    else if (own && own.letter !== letter)
      wrong('ref', `The reference ${ref} is used in section ${own.letter} already.`);
    else ready.push({ entry, ref, values: checked.value, known: own });
  }
  if (problems.length === 0) return ok(ready);
  const [first] = problems;
  return fail('invalid', `Nothing was saved yet. ${first?.message ?? ''}`, { fields: problems });
}

async function writeItem(
  database: Database,
  writer: Writer,
  { planId, letter }: SectionEntry,
  { values, known }: ReadyItem,
): Promise<string> {
  const kind = kindOfSection(letter);
  const { table } = tables[kind];
  if (known) {
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    await writer(table)
      .where({ id: known.id })
      .update({ ...filled, updatedAt: database.clock.now() });
    return known.id;
  }
  const position = kind === 'advice' ? {} : { position: await lastPosition(writer, table, { planId }) };
  const record = { ...database.newRecord(), planId, ...position, ...values };
  await writer(table).insert(record);
  return record.id;
}

/** Links an item to the needs and outcomes that it names; gives the names that lead nowhere. */
async function linkItem(
  database: Database,
  writer: Writer,
  { planId, letter }: SectionEntry,
  { entry }: ReadyItem,
  id: string,
): Promise<readonly string[]> {
  const kind = kindOfSection(letter);
  if (kind !== 'outcome' && kind !== 'provision') return [];
  const wanted = [
    { to: 'needs', refs: entry.needRefs, table: 'ehcNeeds' },
    ...(kind === 'provision'
      ? [{ to: 'outcomes', refs: entry.outcomeRefs, table: 'ehcOutcomes' } as const]
      : []),
  ] as const;
  const unknown: string[] = [];
  for (const { to, refs, table } of wanted) {
    if (refs.length === 0) continue;
    const targets: { id: string; ref: string }[] = await writer(table)
      .select('id', 'ref')
      .where({ planId })
      .whereIn('ref', [...refs])
      .whereNull('deletedAt');
    await writeLinks(database, writer, { kind, id, to, ids: targets.map((target) => target.id) });
    unknown.push(...refs.filter((ref) => !targets.some((target) => target.ref === ref)));
  }
  return unknown;
}
