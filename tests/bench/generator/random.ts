/** Chance that comes out the same for the same seed, and ids of that chance. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in that share of cases, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** A UUIDv7: ids sort by when they were asked for. */
  readonly id: () => string;
}

/** The first id is of this day, so that those of the program come after. */
const firstMoment = Date.UTC(2016, 8, 1);

/** Mulberry32: small, quick, and good enough for who has which name. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  let made = 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const hex = (digits: number): string =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return {
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from');
      return picked;
    },
    chance: (share) => next() < share,
    id: () => {
      const moment = (firstMoment + made++).toString(16).padStart(12, '0');
      return `${moment.slice(0, 8)}-${moment.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
}
