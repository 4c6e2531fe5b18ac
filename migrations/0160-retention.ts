/** How long records are kept: the school's own rules, holds, what leavers took with them, what is kept longer, certificates of disposal. */
export const name = '0160-retention';

const standard = `created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT`;

export const statements: readonly string[] = [
  // id: the record class (domain/retention/classes). Without a row the program's own default holds.
  `CREATE TABLE retention_rules (
    id TEXT PRIMARY KEY,
    basis TEXT CHECK (basis IN ('birth', 'left', 'closed', 'year-end')),
    years INTEGER CHECK (years BETWEEN 0 AND 100),
    note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,

  // Nothing of the pupil may be disposed of until it is lifted.
  `CREATE TABLE legal_holds (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    reason TEXT NOT NULL,
    from_on TEXT NOT NULL,
    set_by TEXT NOT NULL,
    lifted_on TEXT,
    lifted_by TEXT,
    ${standard}
  ) STRICT`,
  `CREATE INDEX legal_holds_by_pupil ON legal_holds (pupil_id, from_on)`,

  // Why a pupil left, and when the SEN file went to the next school.
  `CREATE TABLE pupil_departures (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL UNIQUE REFERENCES pupils (id),
    reason TEXT CHECK (reason IN ('next-phase', 'other-school', 'home', 'abroad', 'died', 'other')),
    file_passed_on TEXT,
    file_passed_to TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,

  // What was decided at a yearly review to be kept longer: a pupil's record, or the records of one class and school year.
  `CREATE TABLE retention_extensions (
    id TEXT PRIMARY KEY,
    pupil_id TEXT REFERENCES pupils (id),
    record_class TEXT,
    start_year INTEGER,
    until_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    ${standard},
    CHECK ((pupil_id IS NULL) <> (record_class IS NULL))
  ) STRICT`,
  `CREATE INDEX retention_extensions_by_pupil ON retention_extensions (pupil_id)`,

  // A certificate says that something was disposed of, never of whom.
  `CREATE TABLE disposals (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    disposed_on TEXT NOT NULL,
    record_class TEXT NOT NULL,
    class_title TEXT NOT NULL,
    rule TEXT NOT NULL,
    kept_until TEXT NOT NULL,
    authorised_by TEXT NOT NULL,
    records INTEGER NOT NULL CHECK (records >= 0),
    documents INTEGER NOT NULL CHECK (documents >= 0),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TRIGGER disposals_are_not_changed BEFORE UPDATE ON disposals
    BEGIN SELECT RAISE(ABORT, 'A certificate is never changed'); END`,
  `CREATE TRIGGER disposals_are_not_removed BEFORE DELETE ON disposals
    BEGIN SELECT RAISE(ABORT, 'A certificate is never removed'); END`,

  // What is still to be done after a disposal was committed: files to remove, free pages to clear. Finished at the next opening after a crash.
  `CREATE TABLE disposal_leftovers (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('document', 'free-pages')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
];
