import { withoutRecords } from '../../domain/retention/without-records';
import type { Writer } from '../database/database';
import type { Doomed } from './doomed-rows';

/** Tables whose rows hold the records of several pupils in one piece of JSON. */
const shared = ['teacher_sheets', 'provision_scenarios'] as const;

/**
 * Takes what goes out of rows that stay: teacher's sheets and what-if versions, as they are and as their history has them. Drafts and
 * other settings that are kept under the id of something that goes are removed.
 */
export async function clearSharedContent(writer: Writer, doomed: Doomed): Promise<void> {
  const ids = new Set([...doomed.values()].flatMap((found) => [...found]));
  for (const table of shared) await clearRows(writer, table, ids, doomed.get(table) ?? new Set());
  await clearSettings(writer, ids);
}

async function clearRows(
  writer: Writer,
  table: (typeof shared)[number],
  ids: ReadonlySet<string>,
  going: ReadonlySet<string>,
): Promise<void> {
  // Row by row: a school's sheets of ten years are not held in memory.
  const rows: { id: string }[] = await writer(table).select('id');
  for (const { id } of rows) {
    if (going.has(id)) continue;
    const row = await writer<{ id: string; content: string }>(table).where({ id }).first();
    const kept = row && without(row.content, ids);
    if (row && kept !== row.content) await writer(table).where({ id }).update({ content: kept });
  }
  const steps: { seq: number }[] = await writer('history').select('seq').where({ tableName: table });
  for (const { seq } of steps) await clearStep(writer, seq, ids);
}

interface Step {
  readonly oldValues: string | null;
  readonly newValues: string | null;
}

async function clearStep(writer: Writer, seq: number, ids: ReadonlySet<string>): Promise<void> {
  const step: Step | undefined = await writer('history')
    .select('oldValues', 'newValues')
    .where({ seq })
    .first();
  if (step === undefined) return;
  const oldValues = inValues(step.oldValues, ids);
  const newValues = inValues(step.newValues, ids);
  if (oldValues === step.oldValues && newValues === step.newValues) return;
  await writer('history').where({ seq }).update({ oldValues, newValues });
}

function inValues(values: string | null, ids: ReadonlySet<string>): string | null {
  if (values === null) return null;
  const row = JSON.parse(values) as { readonly content?: string };
  if (row.content === undefined) return values;
  const content = without(row.content, ids);
  return content === row.content ? values : JSON.stringify({ ...row, content });
}

/** The text itself where nothing had to go: what stays untouched stays as it is, to the letter. */
function without(content: string, ids: ReadonlySet<string>): string {
  const names = content.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  if (!names.some((id) => ids.has(id))) return content;
  return JSON.stringify(withoutRecords(JSON.parse(content), ids));
}

async function clearSettings(writer: Writer, ids: ReadonlySet<string>): Promise<void> {
  const rows: { id: string }[] = await writer('settings').select('id');
  const steps: { id: string }[] = await writer('history')
    .distinct({ id: 'rowId' })
    .where({ tableName: 'settings' });
  const keys = new Set([...rows, ...steps].map(({ id }) => id).filter((key) => namesOne(key, ids)));
  for (const id of keys) {
    await writer('settings').where({ id }).delete();
    await writer('history').where({ tableName: 'settings', rowId: id }).delete();
  }
}

/** 'plan-entry:<id>': the quick entry of a plan that was not saved yet. */
function namesOne(key: string, ids: ReadonlySet<string>): boolean {
  return key.split(':').some((part) => ids.has(part));
}
