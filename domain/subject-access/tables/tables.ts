import type { TableSpec } from '../spec';
import { planTables } from './plan-tables';
import { provisionTables } from './provision-tables';
import { pupilTables } from './pupil-tables';
import { retentionTables } from './retention-tables';
import { reviewTables } from './review-tables';
import { sentTables } from './sent-tables';
import { supportTables } from './support-tables';

export { leftOutTables } from './left-out-tables';

/** Every table that is printed, in the order of the copy. */
export const printedTables: readonly TableSpec[] = [
  ...pupilTables,
  ...planTables,
  ...reviewTables,
  ...supportTables,
  ...provisionTables,
  ...sentTables,
  ...retentionTables,
];

/** Columns that every record has, or that only hold it in its place. */
export const columnsOfAll: ReadonlySet<string> = new Set([
  'id',
  'pupilId',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'position',
]);

export function specOf(table: string): TableSpec | undefined {
  return printedTables.find((spec) => spec.table === table);
}
