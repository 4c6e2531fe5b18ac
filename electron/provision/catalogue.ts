import type { CataloguePage, ProvisionType, ProvisionTypeValues } from '../../domain/provision/catalogue';
import { startingCatalogue } from '../../domain/provision/catalogue-data';
import { provisionLayers } from '../../domain/provision/codes';
import { provisionTypeFields } from '../../domain/provision/model';
import { broadAreas } from '../../domain/pupils/codes';
import { countOf, fold } from '../../domain/common/text';
import { ok, type Result } from '../../domain/common/result';
import { byNaturalOrder } from '../../domain/provision/run-order';
import { checkField, type FieldInput } from '../database/check-field';
import type { Database, Reader } from '../database/database';
import { liveRow } from '../database/live-row';
import { lastPosition } from '../database/move-row';
import { notThere } from '../database/not-there';

type TypeRow = ProvisionTypeValues & { readonly id: string; readonly active: number };

const typeColumns = [
  'id',
  ...(Object.keys(provisionTypeFields) as (keyof typeof provisionTypeFields)[]),
] as const;

/** The catalogue with what may still be taken over, each known by its name. */
export async function readCatalogue(reader: Reader): Promise<CataloguePage> {
  const rows: TypeRow[] = await reader('provisionTypes')
    .select(typeColumns)
    .whereNull('deletedAt')
    .orderBy(['position', 'id']);
  const used: { typeId: string; runs: number }[] = await reader('provisions')
    .select('typeId')
    .count({ runs: '*' })
    .whereNotNull('typeId')
    .whereNull('deletedAt')
    .groupBy('typeId');
  const runs = new Map(used.map((row) => [row.typeId, row.runs]));
  const types = rows.map((row) => ({ ...row, active: row.active === 1, runs: runs.get(row.id) ?? 0 }));
  const names = new Set(rows.map(({ name }) => fold(name)));
  return {
    types: types.sort(inOrder),
    starting: startingCatalogue.filter(({ name }) => !names.has(fold(name))),
  };
}

/** A provision of the catalogue that is not in the bin. */
export function typeById(reader: Reader, id: string): Promise<TypeRow | undefined> {
  return liveRow<TypeRow>(reader, 'provisionTypes', id);
}

function inOrder(one: ProvisionType, other: ProvisionType): number {
  const place = ({ area, layer }: ProvisionType) =>
    broadAreas.findIndex(({ code }) => code === area) * 10 +
    provisionLayers.findIndex(({ code }) => code === layer);
  return place(one) - place(other) || byNaturalOrder(one.name, other.name);
}

/** Takes provisions of the starting catalogue over, in one change. */
export async function takeStarting(
  database: Database,
  keys: readonly string[],
): Promise<Result<{ taken: number }>> {
  const { starting } = await readCatalogue(database.read);
  const chosen = starting.filter(({ key }) => keys.includes(key));
  if (chosen.length === 0) return ok({ taken: 0 });
  const what = `Added ${countOf(chosen.length, 'provision')} to the catalogue`;
  return database.change(what, async (writer) => {
    const position = await lastPosition(writer, 'provisionTypes', {});
    for (const [index, { key: _, ...values }] of chosen.entries())
      await writer('provisionTypes').insert({
        ...database.newRecord(),
        ...values,
        position: position + index,
      });
    return ok({ taken: chosen.length });
  });
}

export function addType(
  database: Database,
  input: Pick<ProvisionTypeValues, 'name' | 'area' | 'layer'>,
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change(`Added ${input.name} to the catalogue`, async (writer) => {
    const position = await lastPosition(writer, 'provisionTypes', {});
    await writer('provisionTypes').insert({ ...record, ...input, position });
    return ok({ id: record.id });
  });
}

export async function setTypeField(database: Database, input: FieldInput): Promise<Result<null>> {
  const checked = checkField(provisionTypeFields, input);
  if (!checked.ok) return checked;
  const row = await typeById(database.read, input.id);
  if (row === undefined) return notThere;
  if (row[input.field as keyof TypeRow] === checked.value) return ok(null);
  return database.change(`Changed ${row.name} in the catalogue`, async (writer) => {
    const changed = await writer('provisionTypes')
      .where({ id: input.id })
      .whereNull('deletedAt')
      .update({ [input.field]: checked.value, updatedAt: database.clock.now() });
    return changed === 0 ? notThere : ok(null);
  });
}

export async function removeType(database: Database, id: string): Promise<Result<null>> {
  const row = await typeById(database.read, id);
  if (row === undefined) return notThere;
  return database.change(`Removed ${row.name} from the catalogue`, async (writer) => {
    const now = database.clock.now();
    await writer('provisionTypes').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}
