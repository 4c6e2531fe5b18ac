import type { PackAttainment } from '../reviews/pack-data';

/** What the letters of teacher assessment stand for, in the words that parents know. */
const meanings: readonly (readonly [code: RegExp, shown: string, meaning: string])[] = [
  [/^PK\s?[1-6]$/, 'PK', 'the steps before the standard of the tests, from 1 up'],
  [/^EM$/, 'EM', 'assessed by how the child takes part (engagement model)'],
  [/^WTS$/, 'WTS', 'working towards the expected standard'],
  [/^EXS$/, 'EXS', 'at the expected standard'],
  [/^GDS$/, 'GDS', 'at greater depth'],
  [/^HNM$/, 'HNM', 'has not met the standard'],
];

/** 'WTS: working towards the expected standard. EXS: …', for the letters that stand in the table; null where there are none. */
export function attainmentKey(rows: readonly PackAttainment[]): string | null {
  const values = rows.flatMap(({ earlier, previous, current }) => [earlier, previous, current]);
  const used = meanings.filter(([code]) => values.some((value) => value !== null && code.test(value.trim())));
  return used.length === 0 ? null : used.map(([, shown, meaning]) => `${shown}: ${meaning}.`).join(' ');
}
