/** EHCP reviews: the meeting, who is invited, the school's report, progress for each outcome, deadlines, what goes in the pack. */
export const name = '0060-reviews';

export const statements: readonly string[] = [
  `CREATE TABLE reviews (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    plan_id TEXT NOT NULL REFERENCES ehc_plans (id),
    type TEXT NOT NULL CHECK (type IN ('annual', 'early', 'phase-transfer', 'under-five')),
    meeting_on TEXT,
    meeting_at TEXT,
    place TEXT,
    online_link TEXT,
    chair TEXT,
    access_notes TEXT,
    completed_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX reviews_by_pupil ON reviews (pupil_id, meeting_on)`,
  `CREATE INDEX reviews_by_meeting ON reviews (meeting_on)`,

  `CREATE TABLE review_invitees (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    contact_id TEXT REFERENCES contacts (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('child', 'parent', 'school', 'la-sen', 'health', 'social-care', 'other')),
    agency TEXT,
    email TEXT,
    phone TEXT,
    advice_wanted INTEGER NOT NULL DEFAULT 0,
    invited_on TEXT,
    reminded_on TEXT,
    advice_asked_on TEXT,
    advice_received_on TEXT,
    circulated_on TEXT,
    attendance TEXT CHECK (attendance IN ('attended', 'online', 'part', 'apologies', 'absent')),
    report_sent_on TEXT,
    interpreter TEXT,
    access_needs TEXT,
    advice_note TEXT,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX review_invitees_by_review ON review_invitees (review_id, position)`,

  // The school's report, one row for each answered field; the list of fields is domain data (domain/reviews).
  `CREATE TABLE review_answers (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (review_id, field)
  ) STRICT`,

  `CREATE TABLE review_attainments (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    subject TEXT NOT NULL,
    earlier TEXT,
    previous TEXT,
    current TEXT,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX review_attainments_by_review ON review_attainments (review_id, position)`,

  `CREATE TABLE review_outcomes (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    outcome_id TEXT NOT NULL REFERENCES ehc_outcomes (id),
    baseline TEXT,
    evidence TEXT,
    progress TEXT CHECK (progress IN ('achieved', 'on-track', 'some', 'none', 'not-relevant')),
    comment TEXT,
    decision TEXT CHECK (decision IN ('keep', 'amend', 'replace')),
    new_step TEXT,
    new_measure TEXT,
    new_by_date TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (review_id, outcome_id)
  ) STRICT`,

  `CREATE TABLE review_deadlines (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    rule TEXT NOT NULL,
    done_on TEXT,
    done_by TEXT,
    evidence TEXT,
    late_reason TEXT,
    override_due_on TEXT,
    override_reason TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (review_id, rule)
  ) STRICT`,

  `CREATE TABLE review_documents (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    document_id TEXT NOT NULL REFERENCES documents (id),
    included INTEGER NOT NULL DEFAULT 1,
    circulated_to TEXT,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (review_id, document_id)
  ) STRICT`,
];
