import { fail, ok, type Result } from '../../domain/common/result';
import type { Writer } from '../database/database';
import { insertRows, type RowValues, updateRows } from './many-rows';

/** In this order rows are inserted: what others point at comes first. */
const insertOrder = ['pupils', 'contacts', 'pupilContacts', 'senStatuses', 'senNeeds', 'pupilFlags'] as const;
const updateOrder = ['pupils', 'contacts', 'pupilContacts', 'senStatuses', 'senNeeds', 'pupilFlags'] as const;

export type PlanTable = 'classes' | (typeof insertOrder)[number];
type Row = RowValues & { readonly id: string };

/** Everything that an import writes, gathered before the first row is written. */
export class WritePlan {
  private readonly inserts = new Map<PlanTable, Row[]>();
  private readonly updates = new Map<PlanTable, Map<string, Row>>();

  insert(table: PlanTable, row: Row): void {
    const rows = this.inserts.get(table);
    if (rows === undefined) this.inserts.set(table, [row]);
    else rows.push(row);
  }

  /** Several updates of one row become one. */
  update(table: PlanTable, id: string, values: RowValues): void {
    const rows = this.updates.get(table) ?? new Map<string, Row>();
    rows.set(id, { ...rows.get(id), ...values, id });
    this.updates.set(table, rows);
  }

  inserted(table: PlanTable): readonly Row[] {
    return this.inserts.get(table) ?? [];
  }

  updated(table: PlanTable): readonly Row[] {
    return [...(this.updates.get(table)?.values() ?? [])];
  }

  get size(): number {
    const tables = ['classes', ...insertOrder] as const;
    return tables.reduce((sum, table) => sum + this.inserted(table).length + this.updated(table).length, 0);
  }
}

/** Rows in one statement: few enough that stopping and progress are felt at once. */
const atOnce = 1000;

interface Writing {
  readonly shouldStop: () => boolean;
  readonly onProgress: (done: number) => void;
}

/** Writes a plan inside a change. Failure `cancelled` when told to stop; the change then rolls everything back. */
export async function writePlan(
  writer: Writer,
  plan: WritePlan,
  now: string,
  work: Writing,
): Promise<Result<null>> {
  let done = 0;
  const inParts = async (
    rows: readonly Row[],
    write: (part: readonly Row[]) => Promise<void>,
  ): Promise<boolean> => {
    for (let start = 0; start < rows.length; start += atOnce) {
      if (work.shouldStop()) return false;
      const part = rows.slice(start, start + atOnce);
      await write(part);
      done += part.length;
      work.onProgress(done);
    }
    return !work.shouldStop();
  };
  const steps: (() => Promise<boolean>)[] = [
    () => inParts(plan.inserted('classes'), (rows) => insertRows(writer, 'classes', rows)),
    // Statuses and needs are ended before new ones begin: only one of each may be open.
    ...updateOrder.map(
      (table) => () =>
        inParts(plan.updated(table), (rows) =>
          updateRows(
            writer,
            table,
            rows.map((row) => ({ ...row, updatedAt: now })),
          ),
        ),
    ),
    ...insertOrder.map(
      (table) => () => inParts(plan.inserted(table), (rows) => insertRows(writer, table, rows)),
    ),
  ];
  for (const step of steps) {
    if (!(await step())) return fail('cancelled', 'Stopped. Nothing was imported and nothing was changed.');
  }
  return ok(null);
}
