import type { z } from 'zod';
import type { ItemKind } from '../../domain/ehc-plans/api';
import {
  ehcAdviceSchema,
  ehcNeedSchema,
  ehcOutcomeSchema,
  ehcProvisionSchema,
} from '../../domain/ehc-plans/model';
import { nextRef } from '../../domain/ehc-plans/next-ref';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { lastPosition, moveRow } from '../database/move-row';
import { carryToNewItems } from './carry-run-links';

interface ItemTable {
  readonly table: string;
  readonly word: string;
  /** With its article, for the history: 'Added a need to section B'. */
  readonly one: string;
  readonly fields: Readonly<Record<string, z.ZodType>>;
}

/** Where each kind of item is kept and which of its fields can be typed. */
export const tables: Readonly<Record<ItemKind, ItemTable>> = {
  need: {
    table: 'ehcNeeds',
    word: 'need',
    one: 'a need',
    fields: ehcNeedSchema.pick({ ref: true, area: true, title: true, strengths: true, text: true }).shape,
  },
  outcome: {
    table: 'ehcOutcomes',
    word: 'outcome',
    one: 'an outcome',
    fields: ehcOutcomeSchema.omit({ needRefs: true }).shape,
  },
  provision: {
    table: 'ehcProvisions',
    word: 'provision',
    one: 'provision',
    fields: ehcProvisionSchema.omit({ section: true, needRefs: true, outcomeRefs: true }).shape,
  },
  advice: { table: 'ehcAdvice', word: 'advice', one: 'advice', fields: ehcAdviceSchema.shape },
};

export const gone = fail('not-found', 'This part of the plan is no longer there. Nothing was changed.');

export type SectionOfItems = 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H1' | 'H2' | 'K';

/** The kind of item that a section holds. */
export function kindOfSection(letter: SectionOfItems): ItemKind {
  if (letter === 'K') return 'advice';
  if (letter === 'E') return 'outcome';
  return letter === 'B' || letter === 'C' || letter === 'D' ? 'need' : 'provision';
}

/** Adds an item to a section under the next free reference. */
export async function addItem(
  database: Database,
  planId: string,
  letter: SectionOfItems,
  text: string,
): Promise<Result<{ id: string; ref: string }>> {
  const kind = kindOfSection(letter);
  return database.change(`Added ${tables[kind].one} to section ${letter}`, async (writer) => {
    const plan: { id: string } | undefined = await writer('ehcPlans')
      .select('id')
      .where({ id: planId })
      .whereNull('deletedAt')
      .first();
    if (!plan) return gone;
    return kind === 'advice'
      ? addAdvice(database, writer, planId, text)
      : addNumbered(database, writer, { planId, letter, kind, text });
  });
}

async function addAdvice(database: Database, writer: Writer, planId: string, text: string) {
  const title = ehcAdviceSchema.shape.title.safeParse(text);
  if (!title.success)
    return fail('invalid', title.error.issues[0]?.message ?? 'Enter the title of the advice.');
  const last: { number: number } | undefined = await writer('ehcAdvice')
    .select('number')
    .where({ planId })
    .whereNull('deletedAt')
    .orderBy('number', 'desc')
    .first();
  const number = (last?.number ?? 0) + 1;
  const record = { ...database.newRecord(), planId, number, title: title.data };
  await writer('ehcAdvice').insert(record);
  return ok({ id: record.id, ref: String(number) });
}

async function addNumbered(
  database: Database,
  writer: Writer,
  { planId, letter, kind, text }: { planId: string; letter: SectionOfItems; kind: ItemKind; text: string },
): Promise<Result<{ id: string; ref: string }>> {
  const { table, fields } = tables[kind];
  const textField = kind === 'provision' ? 'what' : 'text';
  const checked = fields[textField]?.safeParse(text);
  if (!checked?.success) return fail('invalid', checked?.error.issues[0]?.message ?? 'Type the text first.');
  const used: { ref: string }[] = await writer(table).select('ref').where({ planId }).whereNull('deletedAt');
  const ref = nextRef(
    letter,
    used.map((row) => row.ref),
  );
  const record = {
    ...database.newRecord(),
    planId,
    ref,
    [textField]: checked.data,
    position: await lastPosition(writer, table, { planId }),
    ...(kind === 'need' ? { letter } : {}),
    ...(kind === 'provision' ? { section: letter } : {}),
  };
  await writer(table).insert(record);
  if (letter === 'F') await carryToNewItems(database, writer, planId, [record.id]);
  return ok({ id: record.id, ref });
}

export interface ItemRow {
  readonly id: string;
  readonly planId: string;
  readonly ref?: string;
  readonly letter?: string;
  readonly section?: string;
}

export async function liveItem(writer: Writer, kind: ItemKind, id: string): Promise<ItemRow | undefined> {
  return writer<ItemRow>(tables[kind].table).where({ id }).whereNull('deletedAt').first();
}

/** Sets one field of an item. A reference that is in use already is refused. */
export async function setItemField(
  database: Database,
  { kind, id, field, value }: { kind: ItemKind; id: string; field: string; value: string | number | null },
): Promise<Result<null>> {
  const { table, fields, word } = tables[kind];
  const schema = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!schema) return noField;
  const checked = checkValue(schema, field, value);
  if (!checked.ok) return checked;
  return database.change(`Changed the ${word}`, async (writer) => {
    const item = await liveItem(writer, kind, id);
    if (!item) return gone;
    if (field === 'ref' && (await refIsTaken(writer, item, String(checked.value)))) {
      return fail('invalid', `The reference ${String(checked.value)} is already used in this plan.`);
    }
    await writer(table)
      .where({ id })
      .update({ [field]: checked.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

async function refIsTaken(writer: Writer, item: ItemRow, ref: string): Promise<boolean> {
  for (const { table } of [tables.need, tables.outcome, tables.provision]) {
    const other: { id: string } | undefined = await writer(table)
      .select('id')
      .where({ planId: item.planId, ref })
      .whereNot({ id: item.id })
      .whereNull('deletedAt')
      .first();
    if (other) return true;
  }
  return false;
}

/** Moves an item one place within its own section. Advice is ordered by its number instead. */
export async function moveItem(
  database: Database,
  kind: ItemKind,
  id: string,
  by: -1 | 1,
): Promise<Result<null>> {
  return database.change(`Moved the ${tables[kind].word}`, async (writer) => {
    const item = await liveItem(writer, kind, id);
    if (!item) return gone;
    if (kind === 'advice') return renumberAdvice(database, writer, item, by);
    const among: Record<string, string> = { planId: item.planId };
    if (item.letter !== undefined) among['letter'] = item.letter;
    if (item.section !== undefined) among['section'] = item.section;
    await moveRow(writer, tables[kind].table, id, by, among, database.clock.now());
    return ok(null);
  });
}

async function renumberAdvice(
  database: Database,
  writer: Writer,
  item: ItemRow,
  by: -1 | 1,
): Promise<Result<null>> {
  const rows: { id: string; number: number }[] = await writer('ehcAdvice')
    .select('id', 'number')
    .where({ planId: item.planId })
    .whereNull('deletedAt')
    .orderBy(['number', 'createdAt']);
  const index = rows.findIndex((row) => row.id === item.id);
  const [own, neighbour] = [rows[index], rows[index + by]];
  if (!own || !neighbour) return ok(null);
  const updatedAt = database.clock.now();
  await writer('ehcAdvice').where({ id: own.id }).update({ number: neighbour.number, updatedAt });
  await writer('ehcAdvice').where({ id: neighbour.id }).update({ number: own.number, updatedAt });
  return ok(null);
}

/** Puts an item into the bin; links to it are no longer shown. */
export async function removeItem(database: Database, kind: ItemKind, id: string): Promise<Result<null>> {
  return database.change(`Removed the ${tables[kind].word}`, async (writer) => {
    if (!(await liveItem(writer, kind, id))) return gone;
    const now = database.clock.now();
    await writer(tables[kind].table).where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}
