/** The whole of a review: views and advice, provision as delivered, the meeting and its record, what was sent, letters of the school. */
export const name = '0070-review-record';

const standard = `created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT`;

export const statements: readonly string[] = [
  // Whom parents can ask for free advice (SENDIASS), for the letters to them.
  `ALTER TABLE schools ADD COLUMN advice_service TEXT`,
  `ALTER TABLE schools ADD COLUMN la_name TEXT`,

  `ALTER TABLE reviews ADD COLUMN minute_taker TEXT`,
  `ALTER TABLE reviews ADD COLUMN meeting_ended_at TEXT`,
  `ALTER TABLE reviews ADD COLUMN recommendation TEXT CHECK (recommendation IN ('maintain', 'amend', 'cease', 'reassess'))`,
  `ALTER TABLE reviews ADD COLUMN decision TEXT CHECK (decision IN ('maintain', 'amend', 'cease', 'reassess'))`,
  `ALTER TABLE reviews ADD COLUMN notice_on TEXT`,

  `ALTER TABLE review_outcomes ADD COLUMN child_feeling TEXT CHECK (child_feeling IN ('happy', 'unsure', 'unhappy'))`,
  `ALTER TABLE review_outcomes ADD COLUMN agreed_progress TEXT
    CHECK (agreed_progress IN ('achieved', 'on-track', 'some', 'none', 'not-relevant'))`,
  `ALTER TABLE review_outcomes ADD COLUMN meeting_note TEXT`,
  `ALTER TABLE review_outcomes ADD COLUMN new_who TEXT`,

  // Parents' views (R5) and professionals' advice (R3): one row for each answered field of one invitee.
  `CREATE TABLE review_invitee_answers (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    invitee_id TEXT NOT NULL REFERENCES review_invitees (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (invitee_id, field)
  ) STRICT`,
  `CREATE INDEX review_invitee_answers_by_review ON review_invitee_answers (review_id)`,

  // Provision of the plan as it was delivered (R7). Money in pence.
  `CREATE TABLE review_provisions (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    provision_id TEXT NOT NULL REFERENCES ehc_provisions (id),
    delivered_by TEXT,
    started_on TEXT,
    minutes_per_session INTEGER,
    sessions_per_week REAL,
    sessions_per_year REAL,
    weeks INTEGER,
    gap_reason TEXT,
    effect TEXT,
    hourly_cost_pence INTEGER CHECK (hourly_cost_pence >= 0),
    other_cost_pence INTEGER CHECK (other_cost_pence >= 0),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (review_id, provision_id)
  ) STRICT`,

  `CREATE TABLE review_agenda_items (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    title TEXT NOT NULL,
    discussion TEXT,
    decision TEXT,
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX review_agenda_items_by_review ON review_agenda_items (review_id, position)`,

  `CREATE TABLE review_actions (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    what TEXT NOT NULL,
    owner TEXT,
    due_on TEXT,
    done_on TEXT,
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX review_actions_by_review ON review_actions (review_id, position)`,

  `CREATE TABLE review_differences (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    who TEXT,
    about TEXT,
    words TEXT NOT NULL,
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX review_differences_by_review ON review_differences (review_id, position)`,

  // item_id: the item of the plan whose wording is to change, where there is one.
  `CREATE TABLE review_amendments (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    section TEXT CHECK (section IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K')),
    ref TEXT,
    item_id TEXT,
    current_text TEXT,
    proposed_text TEXT NOT NULL,
    reason TEXT,
    evidence TEXT,
    proposed_by TEXT,
    standing TEXT CHECK (standing IN ('agreed', 'disputed')),
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX review_amendments_by_review ON review_amendments (review_id, position)`,

  // What goes into a pack of this review, as it was last chosen (JSON).
  `CREATE TABLE review_pack_choices (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    pack TEXT NOT NULL CHECK (pack IN ('invitations', 'meeting', 'la-report')),
    choice TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (review_id, pack)
  ) STRICT`,

  // A pack or paper as it went out: the PDF is a document of the vault; facts (JSON) tell later what has changed since.
  `CREATE TABLE sent_papers (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES reviews (id),
    document_id TEXT NOT NULL REFERENCES documents (id),
    pack TEXT NOT NULL,
    title TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    sent_on TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('post', 'e-mail', 'by-hand', 'portal')),
    note TEXT,
    facts TEXT NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX sent_papers_by_review ON sent_papers (review_id, sent_on)`,
  `CREATE TABLE sent_paper_recipients (
    id TEXT PRIMARY KEY,
    sent_paper_id TEXT NOT NULL REFERENCES sent_papers (id),
    invitee_id TEXT REFERENCES review_invitees (id),
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX sent_paper_recipients_by_paper ON sent_paper_recipients (sent_paper_id)`,

  // The school's own wording of a letter; without a row the program's own wording holds.
  `CREATE TABLE letter_templates (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE UNIQUE INDEX letter_templates_one ON letter_templates (kind) WHERE deleted_at IS NULL`,
];
