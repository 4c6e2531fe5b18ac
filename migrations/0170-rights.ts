/** Subject access requests with what was decided about names and pages, and files handed to the next school with their receipts. */
export const name = '0170-rights';

const standard = `created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT`;

const methods = `('post', 'e-mail', 'by-hand', 'portal')`;

export const statements: readonly string[] = [
  // UK GDPR art. 12 and 15. asked_contact_id: the contact who asks, whose own details are then given in full.
  `CREATE TABLE access_requests (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    received_on TEXT NOT NULL,
    asked_by TEXT,
    asked_contact_id TEXT REFERENCES contacts (id),
    identity_asked_on TEXT,
    identity_checked_on TEXT,
    identity_how TEXT,
    clarification_asked_on TEXT,
    clarified_on TEXT,
    clarified_how TEXT,
    extended_because TEXT,
    extension_told_on TEXT,
    note TEXT,
    sent_on TEXT,
    sent_how TEXT CHECK (sent_how IN ${methods}),
    sent_to TEXT,
    document_id TEXT REFERENCES documents (id),
    ${standard}
  ) STRICT`,
  `CREATE INDEX access_requests_by_pupil ON access_requests (pupil_id, received_on)`,

  // A name of somebody else, or words of the user's own (kind 'own'), and whether they are kept or taken out.
  `CREATE TABLE access_names (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES access_requests (id),
    words TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('found', 'own')),
    decision TEXT NOT NULL CHECK (decision IN ('keep', 'redact')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (request_id, kind, words)
  ) STRICT`,

  // A document that goes in or stays out against the usual rule, and when its pages without text were looked through by eye.
  `CREATE TABLE access_documents (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES access_requests (id),
    document_id TEXT NOT NULL REFERENCES documents (id),
    included INTEGER CHECK (included IN (0, 1)),
    looked_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (request_id, document_id)
  ) STRICT`,

  // A rectangle to paint over on a page of a document: thousandths of the page's width and height, from the top left. Pages count from 1.
  `CREATE TABLE access_areas (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES access_requests (id),
    document_id TEXT NOT NULL REFERENCES documents (id),
    page INTEGER NOT NULL CHECK (page >= 1),
    x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 999),
    y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 999),
    width INTEGER NOT NULL CHECK (width >= 1 AND x + width <= 1000),
    height INTEGER NOT NULL CHECK (height >= 1 AND y + height <= 1000),
    ${standard}
  ) STRICT`,
  `CREATE INDEX access_areas_by_request ON access_areas (request_id, document_id, page)`,

  // The file that goes to the next school. choice (JSON): by its key what goes in or stays out against the usual.
  `CREATE TABLE transfers (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    next_school TEXT,
    next_person TEXT,
    next_address TEXT,
    left_on TEXT,
    choice TEXT NOT NULL DEFAULT '{}',
    note TEXT,
    sent_on TEXT,
    sent_how TEXT CHECK (sent_how IN ${methods}),
    pages INTEGER,
    document_id TEXT REFERENCES documents (id),
    receipt_on TEXT,
    receipt_by TEXT,
    ${standard}
  ) STRICT`,
  `CREATE INDEX transfers_by_pupil ON transfers (pupil_id, sent_on)`,
];
