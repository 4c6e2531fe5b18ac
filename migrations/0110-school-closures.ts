/** Days in term on which a school is closed to pupils: training days, a half term within a long term, elections, snow. */
export const name = '0110-school-closures';

export const statements: readonly string[] = [
  // Both days are closed. reason: in the school's words ('INSET day').
  `CREATE TABLE school_closures (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('inset', 'half-term', 'local', 'emergency', 'other')),
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    CHECK (ends_on >= starts_on)
  ) STRICT`,
  `CREATE INDEX school_closures_by_school ON school_closures (school_id, starts_on)`,
];
