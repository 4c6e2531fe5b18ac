import { ok, type Result } from '../../domain/common/result';
import { runCostFields } from '../../domain/provision/model';
import type { FieldInput } from '../database/check-field';
import type { Database } from '../database/database';
import { lastPosition } from '../database/move-row';
import { notThere } from '../database/not-there';
import { type PartTable, removePart, runName, setPartField } from './run-parts';

const table: PartTable = { name: 'provisionCosts', noun: 'the costs', fields: runCostFields };

/** Adds an empty line of resources. */
export async function addCost(database: Database, runId: string): Promise<Result<{ id: string }>> {
  const name = await runName(database.read, runId);
  if (name === null) return notThere;
  const record = database.newRecord();
  return database.change(`Changed the costs of ${name}`, async (writer) => {
    const position = await lastPosition(writer, 'provisionCosts', { provisionId: runId });
    await writer('provisionCosts').insert({ ...record, provisionId: runId, kind: 'resources', position });
    return ok({ id: record.id });
  });
}

export function setCostField(database: Database, input: FieldInput): Promise<Result<null>> {
  return setPartField(database, table, input);
}

export function removeCost(database: Database, id: string): Promise<Result<null>> {
  return removePart(database, table, id);
}
