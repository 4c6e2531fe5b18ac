// @ts-check

/**
 * What one thing takes, beside the least that the same work takes, measured by turns in the same run.
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} size of the vault, or of the work
 * @property {number} value
 * @property {number} floor
 * @property {string} unit
 * @property {number} ratio value to floor
 * @property {number} goal the most that the ratio should be
 * @property {number} [shown] how much of it there is to show: rows, pages. Growth is held against it
 */

/**
 * @param {Omit<Figure, 'ratio'> & { goal: number }} given
 * @returns {Figure}
 */
export function figure({ value, floor, ...rest }) {
  return {
    ...rest,
    value: rounded(value),
    floor: rounded(floor),
    ratio: Math.round((value / floor) * 100) / 100,
  };
}

/** Three digits say enough. @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(3));
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * The thing and its floor by turns, so that a machine that is busy is busy for both.
 * @param {number} rounds counted
 * @param {() => Promise<number>} thing gives milliseconds
 * @param {() => Promise<number>} least
 * @param {number} [warmUp] rounds before, not counted
 */
export async function byTurns(rounds, thing, least, warmUp = 1) {
  /** @type {{ value: number, floor: number }[]} */
  const taken = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const floor = await least();
    const value = await thing();
    if (round >= 0) taken.push({ value, floor });
  }
  return { value: median(taken.map(({ value }) => value)), floor: median(taken.map(({ floor }) => floor)) };
}

/** @param {() => Promise<unknown>} work */
export async function milliseconds(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
