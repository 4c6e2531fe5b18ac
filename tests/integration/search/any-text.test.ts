import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchService } from '../../../electron/search/service';
import { type TempDatabase, tempDatabase } from '../support/temp-database';
import { fillEverySource } from './rows';

let temp: TempDatabase;
beforeAll(async () => {
  temp = await tempDatabase();
  await fillEverySource(temp.database);
});
afterAll(() => temp.dispose());

const operators = fc.constantFrom(
  '"',
  '*',
  '^',
  '(',
  ')',
  '{',
  '}',
  ':',
  '-',
  '+',
  ' AND ',
  ' OR ',
  ' NOT ',
  ' NEAR(',
  'words:',
  '\0',
  '\uD800',
  "'",
  ' zé',
);

test('whatever is typed, the search answers', async () => {
  const { find } = searchService(temp.database);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc
          .array(fc.oneof(operators, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
          .map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 500 }),
      ),
      async (text) => {
        expect(await find({ text })).toMatchObject({ ok: true });
      },
    ),
    { numRuns: 500 },
  );
});
