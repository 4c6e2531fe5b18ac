/** Pupils, their contacts, SEN status and need history, monitoring, vulnerable-group flags, notes, saved register views. */
export const name = '0020-pupils';

export const statements: readonly string[] = [
  // imported_values: what the last import gave for each field, as JSON. A field that differs from it was typed by hand.
  `CREATE TABLE pupils (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    class_id TEXT REFERENCES classes (id),
    legal_forename TEXT NOT NULL,
    middle_names TEXT,
    legal_surname TEXT NOT NULL,
    known_as TEXT,
    preferred_surname TEXT,
    dob TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('F', 'M')),
    upn TEXT,
    former_upn TEXT,
    uln TEXT,
    nhs_number TEXT,
    ncy INTEGER CHECK (ncy BETWEEN -2 AND 6),
    admission_date TEXT,
    leaving_date TEXT,
    destination TEXT,
    ethnicity TEXT,
    first_language TEXT,
    address TEXT,
    postcode TEXT,
    gp TEXT,
    attendance_percent REAL,
    photo_document_id TEXT,
    summary TEXT,
    strengths TEXT,
    communication TEXT,
    medical_pointer TEXT,
    protection_pointer TEXT,
    imported_values TEXT,
    archived_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE UNIQUE INDEX pupils_upn ON pupils (upn) WHERE upn IS NOT NULL AND deleted_at IS NULL`,
  `CREATE INDEX pupils_by_school ON pupils (school_id, legal_surname, legal_forename)`,
  `CREATE INDEX pupils_by_class ON pupils (class_id)`,

  `CREATE TABLE contacts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT,
    mobile TEXT,
    email TEXT,
    address TEXT,
    postcode TEXT,
    language TEXT,
    interpreter INTEGER NOT NULL DEFAULT 0,
    communication_needs TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE pupil_contacts (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    relationship TEXT NOT NULL,
    parental_responsibility INTEGER NOT NULL DEFAULT 0,
    lives_with INTEGER NOT NULL DEFAULT 0,
    contact_allowed INTEGER NOT NULL DEFAULT 1,
    note TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX pupil_contacts_by_pupil ON pupil_contacts (pupil_id)`,
  `CREATE INDEX pupil_contacts_by_contact ON pupil_contacts (contact_id)`,

  `CREATE TABLE sen_statuses (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    code TEXT NOT NULL CHECK (code IN ('N', 'K', 'E', 'A', 'P', 'S')),
    layer TEXT CHECK (layer IN ('U', 'T', 'T+', 'S')),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    reason TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX sen_statuses_by_pupil ON sen_statuses (pupil_id, starts_on)`,
  `CREATE UNIQUE INDEX sen_statuses_one_open ON sen_statuses (pupil_id) WHERE ends_on IS NULL AND deleted_at IS NULL`,

  `CREATE TABLE sen_needs (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    type TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 1),
    broad_area TEXT CHECK (broad_area IN ('CI', 'CL', 'SEMH', 'SP')),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX sen_needs_by_pupil ON sen_needs (pupil_id, rank)`,
  `CREATE UNIQUE INDEX sen_needs_one_per_rank ON sen_needs (pupil_id, rank) WHERE ends_on IS NULL AND deleted_at IS NULL`,

  `CREATE TABLE monitorings (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    concern TEXT NOT NULL,
    raised_by TEXT,
    raised_on TEXT NOT NULL,
    look_again_on TEXT,
    outcome TEXT NOT NULL DEFAULT 'watch' CHECK (outcome IN ('watch', 'sen-support', 'closed')),
    closed_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX monitorings_by_pupil ON monitorings (pupil_id)`,

  `CREATE TABLE pupil_flags (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    type TEXT NOT NULL,
    code TEXT,
    starts_on TEXT,
    ends_on TEXT,
    source TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX pupil_flags_by_pupil ON pupil_flags (pupil_id)`,

  `CREATE TABLE pupil_notes (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    happened_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX pupil_notes_by_pupil ON pupil_notes (pupil_id, happened_on)`,

  `CREATE TABLE saved_views (
    id TEXT PRIMARY KEY,
    screen TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
];
