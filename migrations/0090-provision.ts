/** The provision map: catalogue, runs with their staff and pupils, sessions, costs, rates, income, what-if versions. Money in whole pence. */
export const name = '0090-provision';

const standard = `created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT`;

const areas = `('CI', 'CL', 'SEMH', 'SP')`;
const layers = `('U', 'T', 'S')`;

export const statements: readonly string[] = [
  `CREATE TABLE staff_grades (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE UNIQUE INDEX staff_grades_code ON staff_grades (school_id, code) WHERE deleted_at IS NULL`,
  // Pence an hour from a day on: what the school pays, and the local authority's standard. on_cost: hundredths of a per cent on top.
  `CREATE TABLE grade_rates (
    id TEXT PRIMARY KEY,
    grade_id TEXT NOT NULL REFERENCES staff_grades (id),
    from_on TEXT NOT NULL,
    actual_pence INTEGER NOT NULL CHECK (actual_pence >= 0),
    standard_pence INTEGER NOT NULL CHECK (standard_pence >= 0),
    on_cost INTEGER NOT NULL DEFAULT 0 CHECK (on_cost BETWEEN 0 AND 20000),
    ${standard}
  ) STRICT`,
  `CREATE UNIQUE INDEX grade_rates_one ON grade_rates (grade_id, from_on) WHERE deleted_at IS NULL`,
  `ALTER TABLE staff ADD COLUMN grade_id TEXT REFERENCES staff_grades (id)`,
  `ALTER TABLE staff ADD COLUMN funding TEXT`,

  `CREATE TABLE provision_types (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    area TEXT NOT NULL CHECK (area IN ${areas}),
    layer TEXT NOT NULL CHECK (layer IN ${layers}),
    what TEXT,
    evidence_base TEXT,
    minutes_per_session INTEGER,
    sessions_per_week REAL,
    weeks INTEGER,
    ratio TEXT,
    entry_measure TEXT,
    exit_measure TEXT,
    expected_gain REAL,
    gain_unit TEXT,
    resources TEXT,
    resource_pence INTEGER CHECK (resource_pence >= 0),
    training TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,

  // One run of a provision. code: the reference of a file it came from ('P01').
  `CREATE TABLE provisions (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    type_id TEXT REFERENCES provision_types (id),
    code TEXT,
    name TEXT NOT NULL,
    area TEXT NOT NULL CHECK (area IN ${areas}),
    layer TEXT NOT NULL CHECK (layer IN ${layers}),
    level TEXT NOT NULL CHECK (level IN ('pupil', 'group', 'class', 'cohort', 'school')),
    class_id TEXT REFERENCES classes (id),
    cohort INTEGER CHECK (cohort BETWEEN -2 AND 6),
    starts_on TEXT NOT NULL,
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 53),
    place TEXT,
    ratio TEXT,
    funding TEXT,
    entry_measure TEXT,
    exit_measure TEXT,
    expected_gain REAL,
    gain_unit TEXT,
    evaluation TEXT,
    ${standard}
  ) STRICT`,
  `CREATE INDEX provisions_by_school ON provisions (school_id, starts_on)`,

  // Who gives it: minutes a session and sessions a week of each adult. Rates are the grade's, unless this line has its own.
  `CREATE TABLE provision_staff (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provisions (id),
    staff_id TEXT REFERENCES staff (id),
    grade_id TEXT REFERENCES staff_grades (id),
    who TEXT,
    minutes_per_session INTEGER NOT NULL CHECK (minutes_per_session BETWEEN 0 AND 1440),
    sessions_per_week REAL NOT NULL CHECK (sessions_per_week BETWEEN 0 AND 100),
    actual_pence INTEGER CHECK (actual_pence >= 0),
    standard_pence INTEGER CHECK (standard_pence >= 0),
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX provision_staff_by_provision ON provision_staff (provision_id, position)`,
  `CREATE INDEX provision_staff_by_staff ON provision_staff (staff_id)`,

  // Who has it; without dates for the whole run. weight: this child's part of the cost against the others'.
  `CREATE TABLE provision_pupils (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provisions (id),
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    joins_on TEXT,
    leaves_on TEXT,
    weight REAL NOT NULL DEFAULT 1 CHECK (weight >= 0),
    entry_value REAL,
    entry_on TEXT,
    exit_value REAL,
    exit_on TEXT,
    impact TEXT CHECK (impact IN ('met', 'partly', 'not-met')),
    comment TEXT,
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX provision_pupils_by_provision ON provision_pupils (provision_id, position)`,
  `CREATE INDEX provision_pupils_by_pupil ON provision_pupils (pupil_id)`,

  `CREATE TABLE provision_costs (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provisions (id),
    kind TEXT NOT NULL CHECK (kind IN ('resources', 'training', 'other')),
    what TEXT,
    planned_pence INTEGER NOT NULL DEFAULT 0 CHECK (planned_pence >= 0),
    spent_pence INTEGER NOT NULL DEFAULT 0 CHECK (spent_pence >= 0),
    spent_on TEXT,
    position INTEGER NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE INDEX provision_costs_by_provision ON provision_costs (provision_id, position)`,

  // The chain: which target and which item of an EHC plan a provision serves.
  `CREATE TABLE provision_outcomes (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provisions (id),
    outcome_id TEXT NOT NULL REFERENCES plan_outcomes (id),
    UNIQUE (provision_id, outcome_id)
  ) STRICT`,
  `CREATE INDEX provision_outcomes_by_outcome ON provision_outcomes (outcome_id)`,
  `CREATE TABLE provision_ehc_items (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provisions (id),
    ehc_provision_id TEXT NOT NULL REFERENCES ehc_provisions (id),
    UNIQUE (provision_id, ehc_provision_id)
  ) STRICT`,
  `CREATE INDEX provision_ehc_items_by_item ON provision_ehc_items (ehc_provision_id)`,

  // A session as it happened. Every pupil of the group counts as present unless a mark says otherwise.
  `CREATE TABLE provision_sessions (
    id TEXT PRIMARY KEY,
    provision_id TEXT NOT NULL REFERENCES provisions (id),
    staff_line_id TEXT NOT NULL REFERENCES provision_staff (id),
    held_on TEXT NOT NULL,
    number INTEGER NOT NULL DEFAULT 1 CHECK (number >= 1),
    state TEXT NOT NULL CHECK (state IN ('held', 'shortened', 'not-held')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    reason TEXT,
    cover_staff_id TEXT REFERENCES staff (id),
    note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (staff_line_id, held_on, number)
  ) STRICT`,
  `CREATE INDEX provision_sessions_by_provision ON provision_sessions (provision_id, held_on)`,
  `CREATE TABLE session_marks (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES provision_sessions (id),
    pupil_id TEXT NOT NULL REFERENCES pupils (id),
    mark TEXT NOT NULL CHECK (mark IN ('absent', 'part', 'refused')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (session_id, pupil_id)
  ) STRICT`,

  // Money that comes in, for the school or for one pupil (top-up). source: domain/provision/funding-sources.
  `CREATE TABLE incomes (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    pupil_id TEXT REFERENCES pupils (id),
    source TEXT NOT NULL,
    amount_pence INTEGER NOT NULL CHECK (amount_pence >= 0),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    reference TEXT,
    ${standard},
    CHECK (to_on >= from_on)
  ) STRICT`,
  `CREATE INDEX incomes_by_school ON incomes (school_id, from_on)`,
  `CREATE INDEX incomes_by_pupil ON incomes (pupil_id)`,

  // A what-if version of a year's map: content (JSON) is the whole map as it would be.
  `CREATE TABLE provision_scenarios (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    content TEXT NOT NULL,
    ${standard}
  ) STRICT`,
];
