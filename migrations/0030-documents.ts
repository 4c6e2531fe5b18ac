/** What is known of each encrypted attachment. The content lies in documents/, sealed under wrapped_key. */
export const name = '0030-documents';

export const statements: readonly string[] = [
  `CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    pupil_id TEXT REFERENCES pupils (id),
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    wrapped_key TEXT NOT NULL,
    pages INTEGER,
    reading TEXT NOT NULL DEFAULT 'readable' CHECK (reading IN ('readable', 'password-needed', 'damaged')),
    pdf_password TEXT,
    agency TEXT,
    author TEXT,
    report_date TEXT,
    received_on TEXT,
    in_section_k INTEGER NOT NULL DEFAULT 0,
    shared_with_parent INTEGER NOT NULL DEFAULT 0,
    purpose TEXT NOT NULL DEFAULT 'report' CHECK (purpose IN ('report', 'photo', 'logo', 'sent-paper')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX documents_by_pupil ON documents (pupil_id)`,
  `CREATE INDEX documents_by_hash ON documents (sha256)`,
];
