import type { Row } from './rows-for';

const at = { created_at: '2026-11-25T09:00:00.000Z', updated_at: '2026-11-25T09:00:00.000Z' };

/** Rows of the support plans, the provision map and the timetable, parents before children. */
export const planAndProvisionRows: readonly (readonly [table: string, row: Row])[] = [
  [
    'support_plans',
    { id: 'plan-cycle', pupil_id: 'pupil', layout: 'sen-support', cycle: 1, starts_on: '2026-09-02', ...at },
  ],
  [
    'support_plan_answers',
    { id: 'plan-answer', plan_id: 'plan-cycle', field: 'strengths', value: 'Draws well', ...at },
  ],
  [
    'plan_outcomes',
    { id: 'target', plan_id: 'plan-cycle', text: 'By July Łukasz will …', position: 0, ...at },
  ],
  ['outcome_progress', { id: 'progress', outcome_id: 'target', observed_on: '2026-11-02', rating: 2, ...at }],
  ['bank_items', { id: 'bank-item', kind: 'strategy', text: 'A now-and-next board', ...at }],
  ['bank_marks', { id: 'bank-mark', item_key: 'strategy-now-and-next', mark: 'preferred', ...at }],
  ['pupil_profiles', { id: 'profile', pupil_id: 'pupil', made_on: '2026-09-14', ...at }],
  [
    'pupil_profile_answers',
    { id: 'profile-answer', profile_id: 'profile', field: 'bestSupport', value: 'Give me time', ...at },
  ],
  ['parent_meetings', { id: 'parent-meeting', pupil_id: 'pupil', held_on: '2026-10-08', ...at }],
  [
    'teacher_sheets',
    { id: 'sheet', class_id: 'class', made_on: '2026-11-02', format: 'xlsx', content: '{}', ...at },
  ],
  [
    'staff_grades',
    { id: 'grade', school_id: 'school', code: 'TA2', name: 'Teaching assistant', position: 0, ...at },
  ],
  [
    'grade_rates',
    {
      id: 'rate',
      grade_id: 'grade',
      from_on: '2026-04-01',
      actual_pence: 1384,
      standard_pence: 1425,
      ...at,
    },
  ],
  ['provision_types', { id: 'type', name: 'Language group', area: 'CI', layer: 'T', position: 0, ...at }],
  [
    'provisions',
    {
      id: 'run',
      school_id: 'school',
      name: 'Language group',
      area: 'CI',
      layer: 'T',
      level: 'group',
      starts_on: '2026-09-14',
      weeks: 12,
      ...at,
    },
  ],
  [
    'provision_staff',
    {
      id: 'line',
      provision_id: 'run',
      staff_id: 'staff',
      minutes_per_session: 30,
      sessions_per_week: 3,
      position: 0,
      ...at,
    },
  ],
  ['provision_pupils', { id: 'run-pupil', provision_id: 'run', pupil_id: 'pupil', position: 0, ...at }],
  ['provision_costs', { id: 'cost', provision_id: 'run', kind: 'resources', position: 0, ...at }],
  ['provision_outcomes', { id: 'run-target', provision_id: 'run', outcome_id: 'target' }],
  ['provision_ehc_items', { id: 'run-item', provision_id: 'run', ehc_provision_id: 'provision' }],
  [
    'provision_sessions',
    {
      id: 'session',
      provision_id: 'run',
      staff_line_id: 'line',
      held_on: '2026-09-15',
      state: 'held',
      ...at,
    },
  ],
  ['session_marks', { id: 'mark', session_id: 'session', pupil_id: 'pupil', mark: 'absent', ...at }],
  [
    'incomes',
    {
      id: 'income',
      school_id: 'school',
      source: 'notional',
      amount_pence: 4_250_000,
      from_on: '2026-09-01',
      to_on: '2027-08-31',
      ...at,
    },
  ],
  [
    'provision_scenarios',
    { id: 'scenario', school_id: 'school', name: 'One assistant less', year: 2026, content: '{}', ...at },
  ],
  [
    'school_periods',
    {
      id: 'period',
      school_id: 'school',
      name: 'Period 1',
      starts_at: '09:00',
      ends_at: '10:00',
      kind: 'lesson',
      ...at,
    },
  ],
  ['staff_hours', { id: 'hours', staff_id: 'staff', day: 1, starts_at: '08:30', ends_at: '15:30', ...at }],
  [
    'timetable_slots',
    {
      id: 'slot',
      school_id: 'school',
      staff_id: 'staff',
      day: 1,
      starts_at: '09:00',
      ends_at: '09:30',
      kind: 'provision',
      provision_id: 'run',
      staff_line_id: 'line',
      ehc_provision_id: 'provision',
      from_on: '2026-09-02',
      ...at,
    },
  ],
  [
    'class_lessons',
    { id: 'lesson', class_id: 'class', day: 1, period_id: 'period', subject: 'Mathematics', ...at },
  ],
  ['staff_absences', { id: 'absence', staff_id: 'staff', from_on: '2026-11-23', to_on: '2026-11-24', ...at }],
  ['slot_covers', { id: 'cover', slot_id: 'slot', on_day: '2026-11-23', ...at }],
  [
    'support_observations',
    { id: 'observation', staff_id: 'staff', observed_on: '2026-11-10', seen: 'Waits before helping', ...at },
  ],
  [
    'school_closures',
    {
      id: 'closure',
      school_id: 'school',
      starts_on: '2027-01-04',
      ends_on: '2027-01-04',
      kind: 'inset',
      reason: 'INSET day',
      ...at,
    },
  ],
];
