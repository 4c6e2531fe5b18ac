import { afterEach, beforeEach, expect, it } from 'vitest';
import { startingCatalogue } from '../../../domain/provision/catalogue-data';
import { provisionService } from '../../../electron/provision/service';
import { tempDatabase, type TempDatabase } from '../support/temp-database';
import { problem, undo, value } from './support';

let temp: TempDatabase;
let provision: ReturnType<typeof provisionService>;
beforeEach(async () => {
  temp = await tempDatabase();
  provision = provisionService(temp.database);
});
afterEach(() => temp.dispose());

const catalogue = async () => value(await provision.catalogue({}));

it('the whole starting catalogue is taken over in one change, and offered no more', async () => {
  const before = await catalogue();
  expect(before.starting).toHaveLength(startingCatalogue.length);
  const keys = before.starting.map(({ key }) => key);
  const taken = await provision.takeStarting({ keys });
  expect(value(taken)).toEqual({ taken: keys.length });
  const after = await catalogue();
  expect([after.types.length, after.starting.length]).toEqual([keys.length, 0]);
  const nurture = startingCatalogue.find(({ key }) => key === 'nurture-group');
  if (nurture === undefined) throw new Error('There is no nurture group');
  const { key: _, ...values } = nurture;
  expect(after.types.find(({ name }) => name === 'Nurture group')).toMatchObject({ ...values, active: true });
  expect(value(await provision.takeStarting({ keys }))).toEqual({ taken: 0 });
  await undo(temp.database, taken);
  expect((await catalogue()).types).toEqual([]);
});

it('an entry of the school is added, changed field by field, and removed', async () => {
  const { id } = value(await provision.addType({ name: 'Tidal Talk', area: 'CI', layer: 'T' }));
  value(await provision.setTypeField({ id, field: 'minutesPerSession', value: '30' }));
  value(await provision.setTypeField({ id, field: 'resourcePence', value: '12.50' }));
  value(await provision.setTypeField({ id, field: 'active', value: false }));
  expect((await catalogue()).types).toMatchObject([
    { name: 'Tidal Talk', minutesPerSession: 30, resourcePence: 1250, active: false },
  ]);
  expect(problem(await provision.setTypeField({ id, field: 'weeks', value: '99' }))).toBe(
    'Weeks cannot be more than 53.',
  );
  const removed = await provision.removeType({ id });
  expect((await catalogue()).types).toEqual([]);
  expect(problem(await provision.setTypeField({ id, field: 'name', value: 'X' }))).toContain(
    'no longer there',
  );
  await undo(temp.database, removed);
  expect((await catalogue()).types).toHaveLength(1);
});
