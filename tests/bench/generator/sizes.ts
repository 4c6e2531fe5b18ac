/** How much a vault holds. */
export interface VaultSize {
  readonly schools: number;
  readonly pupils: number;
  /** Back from the day of the tests. */
  readonly years: number;
  /** Entries of progress towards targets. */
  readonly entries: number;
  /** Sessions of provision that were noted. */
  readonly sessions: number;
  readonly documents: number;
}

/** The vaults that are measured, and one so small that a test can look at all of it. */
export const sizes = {
  tiny: { schools: 1, pupils: 30, years: 2, entries: 300, sessions: 500, documents: 40 },
  school: { schools: 1, pupils: 420, years: 1, entries: 4_200, sessions: 8_400, documents: 560 },
  federation: {
    ...{ schools: 4, pupils: 1_500, years: 10 },
    ...{ entries: 150_000, sessions: 300_000, documents: 20_000 },
  },
  tenfold: {
    ...{ schools: 40, pupils: 15_000, years: 10 },
    ...{ entries: 1_500_000, sessions: 3_000_000, documents: 200_000 },
  },
} as const satisfies Readonly<Record<string, VaultSize>>;

export type SizeName = keyof typeof sizes;
