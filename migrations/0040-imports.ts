/** Imports that were made (each undone as one) and how the columns of each kind of file were matched. */
export const name = '0040-imports';

export const statements: readonly string[] = [
  `CREATE TABLE import_batches (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    file_name TEXT NOT NULL,
    imported_on TEXT NOT NULL,
    change_id TEXT NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    left_school INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE TABLE import_mappings (
    id TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
];
