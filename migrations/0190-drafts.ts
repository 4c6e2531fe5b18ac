/**
 * What is typed and not yet saved. No records: without history and not searched. They go with the record on whose screen they were
 * typed, when that is deleted for good.
 */
export const name = '0190-drafts';

/** Tables whose rows have a screen of their own, with their id in its address. */
const withScreens = [
  'pupils',
  'ehc_plans',
  'reviews',
  'support_plans',
  'documents',
  'provisions',
  'provision_scenarios',
];

export const statements = [
  `CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    place TEXT NOT NULL,
    within TEXT NOT NULL,
    field TEXT NOT NULL,
    was TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  ...withScreens.map(
    (table) =>
      `CREATE TRIGGER drafts_of_${table} AFTER DELETE ON ${table} BEGIN ` +
      'DELETE FROM drafts WHERE instr(place, OLD.id) > 0; END',
  ),
];
