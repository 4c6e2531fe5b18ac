/** EHC plans: sections A to K, with needs, outcomes and provision as numbered items linked to each other. */
export const name = '0050-ehc-plans';

export const statements: readonly string[] = [
  `CREATE TABLE ehc_plans (
    id TEXT PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    version INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL CHECK (status IN ('draft', 'final', 'amended', 'ceased')),
    first_issued_on TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    last_meeting_on TEXT,
    last_review_completed_on TEXT,
    local_authority TEXT,
    case_officer TEXT,
    band TEXT,
    direct_payment_pence INTEGER CHECK (direct_payment_pence >= 0),
    previous_id TEXT REFERENCES ehc_plans (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX ehc_plans_by_pupil ON ehc_plans (pupil_id, issued_on)`,

  // Plain text of sections A, I and J; of F only the provision that has no figures by its nature, one sentence on each line.
  `CREATE TABLE ehc_sections (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES ehc_plans (id),
    letter TEXT NOT NULL CHECK (letter IN ('A', 'F', 'I', 'J')),
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE UNIQUE INDEX ehc_sections_one ON ehc_sections (plan_id, letter, part) WHERE deleted_at IS NULL`,

  `CREATE TABLE ehc_needs (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES ehc_plans (id),
    letter TEXT NOT NULL CHECK (letter IN ('B', 'C', 'D')),
    ref TEXT NOT NULL,
    area TEXT CHECK (area IN ('CI', 'CL', 'SEMH', 'SP')),
    title TEXT,
    strengths TEXT,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX ehc_needs_by_plan ON ehc_needs (plan_id, position)`,

  `CREATE TABLE ehc_outcomes (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES ehc_plans (id),
    ref TEXT NOT NULL,
    area TEXT CHECK (area IN ('CI', 'CL', 'SEMH', 'SP')),
    text TEXT NOT NULL,
    step TEXT,
    measure TEXT,
    by_date TEXT,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX ehc_outcomes_by_plan ON ehc_outcomes (plan_id, position)`,

  `CREATE TABLE ehc_provisions (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES ehc_plans (id),
    section TEXT NOT NULL CHECK (section IN ('F', 'G', 'H1', 'H2')),
    ref TEXT NOT NULL,
    what TEXT NOT NULL,
    who TEXT,
    ratio TEXT,
    minutes_per_session INTEGER,
    sessions_per_week REAL,
    sessions_per_year REAL,
    weeks_per_year INTEGER,
    place TEXT,
    note TEXT,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX ehc_provisions_by_plan ON ehc_provisions (plan_id, position)`,

  `CREATE TABLE ehc_outcome_needs (
    id TEXT PRIMARY KEY,
    outcome_id TEXT NOT NULL REFERENCES ehc_outcomes (id),
    need_id TEXT NOT NULL REFERENCES ehc_needs (id),
    UNIQUE (outcome_id, need_id)
  ) STRICT`,
  `CREATE TABLE ehc_provision_needs (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES ehc_provisions (id),
    need_id TEXT NOT NULL REFERENCES ehc_needs (id),
    UNIQUE (provision_id, need_id)
  ) STRICT`,
  `CREATE TABLE ehc_provision_outcomes (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES ehc_provisions (id),
    outcome_id TEXT NOT NULL REFERENCES ehc_outcomes (id),
    UNIQUE (provision_id, outcome_id)
  ) STRICT`,

  `CREATE TABLE ehc_advice (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES ehc_plans (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    author TEXT,
    dated_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX ehc_advice_by_plan ON ehc_advice (plan_id, number)`,
];
