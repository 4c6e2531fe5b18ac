/** The last year group of a nursery, an infant, a first and a primary school, as national curriculum years. */
const lastYears = [-1, 2, 4, 6] as const;

/**
 * The year group whose pupils move on in summer: the last one of the kind of school that this is. No school says which kind it is; its
 * pupils do: a school whose eldest are in Year 2 is an infant school, one whose eldest are in Year 5 is a primary school without a Year 6.
 * Null for a school without pupils. @param yearsOnRoll national curriculum years of the pupils on roll
 */
export function leavingYear(yearsOnRoll: Iterable<number>): number | null {
  let eldest: number | null = null;
  for (const year of yearsOnRoll) if (eldest === null || year > eldest) eldest = year;
  if (eldest === null) return null;
  const highest = eldest;
  return lastYears.find((year) => year >= highest) ?? null;
}
