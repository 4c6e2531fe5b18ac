/** Schools, staff, terms, classes, settings, and the change history that every later table is watched by. */
export const name = '0010-school';

export const statements: readonly string[] = [
  `CREATE TABLE changes (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    what TEXT NOT NULL,
    undoes TEXT REFERENCES changes (id)
  ) STRICT`,
  `CREATE TABLE current_change (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    change_id TEXT
  ) STRICT`,
  `INSERT INTO current_change (only, change_id) VALUES (1, NULL)`,
  `CREATE TABLE history (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL REFERENCES changes (id),
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
    old_values TEXT,
    new_values TEXT
  ) STRICT`,
  `CREATE INDEX history_by_row ON history (table_name, row_id, seq)`,
  `CREATE INDEX history_by_change ON history (change_id, seq)`,

  `CREATE TABLE settings (
    id TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE schools (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    la_number TEXT,
    la_estab TEXT,
    urn TEXT,
    address TEXT,
    postcode TEXT,
    phone TEXT,
    email TEXT,
    head_name TEXT,
    senco_name TEXT,
    logo_document_id TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT,
    grade TEXT,
    contract_minutes INTEGER,
    active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX staff_by_school ON staff (school_id)`,

  `CREATE TABLE terms (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT,
    CHECK (ends_on >= starts_on)
  ) STRICT`,
  `CREATE INDEX terms_by_school ON terms (school_id, starts_on)`,

  `CREATE TABLE classes (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    name TEXT NOT NULL,
    teacher_id TEXT REFERENCES staff (id),
    position INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX classes_by_school ON classes (school_id)`,
];
