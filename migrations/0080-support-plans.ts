/** SEN support: plans in cycles, their outcomes and progress, the school's banks, one-page profiles, meetings with parents, teacher's sheets. */
export const name = '0080-support-plans';

const standard = `created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT`;

export const statements: readonly string[] = [
  // One row for each cycle of assess, plan, do, review (Code of Practice 6.44). layout names the headings (domain/support-plans/layouts).
  `CREATE TABLE support_plans (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    layout TEXT NOT NULL,
    cycle INTEGER NOT NULL CHECK (cycle >= 1),
    term_name TEXT,
    starts_on TEXT NOT NULL,
    review_due_on TEXT,
    reviewed_on TEXT,
    layer TEXT CHECK (layer IN ('U', 'T', 'T+', 'S')),
    teacher_id TEXT REFERENCES staff (id),
    next_step TEXT CHECK (next_step IN ('continue', 'step-down', 'specialist', 'request-assessment')),
    next_step_note TEXT,
    previous_id TEXT REFERENCES support_plans (id),
    ${standard}
  ) STRICT`,
  `CREATE INDEX support_plans_by_pupil ON support_plans (pupil_id, starts_on)`,
  `CREATE INDEX support_plans_due ON support_plans (reviewed_on, review_due_on)`,

  // What is written under the headings of a plan: one row for each answered field.
  `CREATE TABLE support_plan_answers (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES support_plans (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (plan_id, field)
  ) STRICT`,

  // A term's target. Numbers in the unit of the measure; the words stand beside them where a number does not fit.
  `CREATE TABLE plan_outcomes (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES support_plans (id),
    area TEXT CHECK (area IN ('CI', 'CL', 'SEMH', 'SP')),
    ehc_outcome_id TEXT REFERENCES ehc_outcomes (id),
    long_term TEXT,
    text TEXT NOT NULL,
    measure TEXT,
    unit TEXT,
    baseline_value REAL,
    baseline_words TEXT,
    baseline_on TEXT,
    target_value REAL,
    target_words TEXT,
    by_date TEXT,
    criterion TEXT,
    strategies TEXT,
    home_support TEXT,
    exit_value REAL,
    exit_words TEXT,
    result TEXT CHECK (result IN ('achieved', 'partly', 'not-yet')),
    result_note TEXT,
    next TEXT CHECK (next IN ('finish', 'continue', 'change')),
    carried_from_id TEXT REFERENCES plan_outcomes (id),
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX plan_outcomes_by_plan ON plan_outcomes (plan_id, position)`,
  `CREATE INDEX plan_outcomes_by_ehc ON plan_outcomes (ehc_outcome_id)`,

  // rating: 0 not yet started to 4 secure (domain/support-plans/ratings). observed_on is the day of the event, not of the entry.
  `CREATE TABLE outcome_progress (
    id TEXT PRIMARY KEY,
    outcome_id TEXT NOT NULL REFERENCES plan_outcomes (id),
    observed_on TEXT NOT NULL,
    value REAL,
    rating INTEGER CHECK (rating BETWEEN 0 AND 4),
    note TEXT,
    seen_by TEXT,
    document_id TEXT REFERENCES documents (id),
    ${standard}
  ) STRICT`,
  `CREATE INDEX outcome_progress_by_outcome ON outcome_progress (outcome_id, observed_on)`,

  // The school's own entries of the banks; the program's own are data of the program (domain/banks). needs: codes with spaces between.
  `CREATE TABLE bank_items (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('outcome', 'strategy', 'equipment')),
    area TEXT CHECK (area IN ('CI', 'CL', 'SEMH', 'SP')),
    needs TEXT,
    phase TEXT,
    text TEXT NOT NULL,
    detail TEXT,
    ${standard}
  ) STRICT`,
  `CREATE INDEX bank_items_by_kind ON bank_items (kind, area)`,
  // What the school prefers or hides: item_key is the key of an entry of the program, or the id of a bank item.
  `CREATE TABLE bank_marks (
    id TEXT PRIMARY KEY,
    item_key TEXT NOT NULL UNIQUE,
    mark TEXT NOT NULL CHECK (mark IN ('preferred', 'hidden')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,

  // A one-page profile, made with the child; a new row for each edition.
  `CREATE TABLE pupil_profiles (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    made_on TEXT NOT NULL,
    made_with TEXT,
    review_on TEXT,
    photo_agreed_on TEXT,
    ${standard}
  ) STRICT`,
  `CREATE INDEX pupil_profiles_by_pupil ON pupil_profiles (pupil_id, made_on)`,
  `CREATE TABLE pupil_profile_answers (
    id TEXT PRIMARY KEY,
    profile_id TEXT NOT NULL REFERENCES pupil_profiles (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (profile_id, field)
  ) STRICT`,

  // Meetings with parents about the support: at least three in a year (Code of Practice 6.65).
  `CREATE TABLE parent_meetings (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    plan_id TEXT REFERENCES support_plans (id),
    held_on TEXT NOT NULL,
    how TEXT CHECK (how IN ('in-school', 'telephone', 'online', 'home-visit')),
    attended TEXT,
    parent_words TEXT,
    notes TEXT,
    agreed TEXT,
    counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1)),
    next_on TEXT,
    ${standard}
  ) STRICT`,
  `CREATE INDEX parent_meetings_by_pupil ON parent_meetings (pupil_id, held_on)`,

  // A sheet given out to a teacher: content (JSON) is what stood in it then, so that a filled sheet is compared before anything is kept.
  `CREATE TABLE teacher_sheets (
    id TEXT PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES classes (id),
    made_on TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('xlsx', 'docx', 'paper')),
    content TEXT NOT NULL,
    read_back_on TEXT,
    ${standard}
  ) STRICT`,
  `CREATE INDEX teacher_sheets_by_class ON teacher_sheets (class_id, made_on)`,
];
