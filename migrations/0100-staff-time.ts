/** The weekly timetable: the school's periods, assistants' hours and slots, lessons of classes, absence and cover, observations. */
export const name = '0100-staff-time';

const standard = `created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT`;

export const statements: readonly string[] = [
  // Times are hh:mm of the school's own clock.
  `CREATE TABLE school_periods (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    name TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('lesson', 'break', 'lunch', 'registration')),
    ${standard},
    CHECK (ends_at > starts_at)
  ) STRICT`,
  `CREATE INDEX school_periods_by_school ON school_periods (school_id, starts_at)`,

  // When somebody works: one row for each stretch of a weekday (1 Monday to 5 Friday).
  `CREATE TABLE staff_hours (
    id TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 5),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    ${standard},
    CHECK (ends_at > starts_at)
  ) STRICT`,
  `CREATE INDEX staff_hours_by_staff ON staff_hours (staff_id, day)`,

  // What somebody does at a time of the week, from a day to a day. staff_line_id ties the slot to the provision it delivers; class_id
  // says in whose lesson it takes place (a child who is taught elsewhere has none); ehc_provision_id which item of section F time with one child is for.
  `CREATE TABLE timetable_slots (
    id TEXT PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES schools (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 5),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('provision', 'class', 'pupil', 'break', 'duty', 'other')),
    provision_id TEXT REFERENCES provisions (id),
    staff_line_id TEXT REFERENCES provision_staff (id),
    class_id TEXT REFERENCES classes (id),
    pupil_id TEXT REFERENCES pupils (id),
    ehc_provision_id TEXT REFERENCES ehc_provisions (id),
    what TEXT,
    place TEXT,
    from_on TEXT NOT NULL,
    to_on TEXT,
    ${standard},
    CHECK (ends_at > starts_at)
  ) STRICT`,
  `CREATE INDEX timetable_slots_by_school ON timetable_slots (school_id, day, starts_at)`,
  `CREATE INDEX timetable_slots_by_staff ON timetable_slots (staff_id)`,

  // What a class does at a time of the week, to know which lessons a child misses.
  `CREATE TABLE class_lessons (
    id TEXT PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES classes (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 5),
    period_id TEXT NOT NULL REFERENCES school_periods (id),
    subject TEXT NOT NULL,
    ${standard}
  ) STRICT`,
  `CREATE UNIQUE INDEX class_lessons_one ON class_lessons (class_id, day, period_id) WHERE deleted_at IS NULL`,

  `CREATE TABLE staff_absences (
    id TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    reason TEXT,
    ${standard},
    CHECK (to_on >= from_on)
  ) STRICT`,
  `CREATE INDEX staff_absences_by_staff ON staff_absences (staff_id, from_on)`,

  // What happens with one slot on one day when its person is away; without cover_staff_id it does not take place.
  `CREATE TABLE slot_covers (
    id TEXT PRIMARY KEY,
    slot_id TEXT NOT NULL REFERENCES timetable_slots (id),
    on_day TEXT NOT NULL,
    cover_staff_id TEXT REFERENCES staff (id),
    note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (slot_id, on_day)
  ) STRICT`,

  // How well support works, seen in the classroom.
  `CREATE TABLE support_observations (
    id TEXT PRIMARY KEY,
    staff_id TEXT REFERENCES staff (id),
    provision_id TEXT REFERENCES provisions (id),
    outcome_id TEXT REFERENCES plan_outcomes (id),
    observed_on TEXT NOT NULL,
    focus TEXT,
    seen TEXT NOT NULL,
    strength TEXT,
    next_step TEXT,
    effect TEXT CHECK (effect IN ('strong', 'some', 'little')),
    ${standard}
  ) STRICT`,
  `CREATE INDEX support_observations_by_staff ON support_observations (staff_id, observed_on)`,
];
