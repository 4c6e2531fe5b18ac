import { planAndProvisionRows } from './plan-and-provision-rows';

export type Row = Readonly<Record<string, string | number | null>>;

const at = { created_at: '2026-11-23T09:00:00.000Z', updated_at: '2026-11-23T09:00:00.000Z' };

/** One row for every table that a released version has had, parents before children. */
const rows: readonly (readonly [table: string, row: Row])[] = [
  [
    'drafts',
    {
      ...{ id: '/pupils/pupil › Add a note › Note › 0', place: '/pupils/pupil', within: 'Add a note' },
      ...{ field: 'Note', was: '', text: 'Her mother rang', at: '2026-11-23T09:00:00.000Z' },
    },
  ],
  ['settings', { id: 'recovery-key-confirmed', value: 'true' }],
  ['schools', { id: 'school', name: 'Harbour Street Primary School', ...at }],
  ['staff', { id: 'staff', school_id: 'school', name: 'Mrs Invented', role: 'SENDCO', ...at }],
  [
    'terms',
    {
      id: 'term',
      school_id: 'school',
      name: 'Term 1',
      starts_on: '2026-09-02',
      ends_on: '2026-10-16',
      ...at,
    },
  ],
  ['classes', { id: 'class', school_id: 'school', name: '4D', teacher_id: 'staff', ...at }],
  [
    'pupils',
    {
      id: 'pupil',
      school_id: 'school',
      class_id: 'class',
      legal_forename: 'Łukasz',
      legal_surname: 'Nguyễn',
      dob: '2018-01-17',
      upn: 'L886990122015',
      ...at,
    },
  ],
  ['contacts', { id: 'contact', name: 'Mr Ayọ̀ Tate', ...at }],
  [
    'pupil_contacts',
    { id: 'pupil-contact', pupil_id: 'pupil', contact_id: 'contact', relationship: 'Father', ...at },
  ],
  ['sen_statuses', { id: 'status', pupil_id: 'pupil', code: 'E', starts_on: '2023-03-09', ...at }],
  ['sen_needs', { id: 'need', pupil_id: 'pupil', type: 'SLCN', rank: 1, starts_on: '2023-03-09', ...at }],
  [
    'monitorings',
    { id: 'monitoring', pupil_id: 'pupil', concern: 'Tired after lunch', raised_on: '2026-10-01', ...at },
  ],
  ['pupil_flags', { id: 'flag', pupil_id: 'pupil', type: 'EAL', ...at }],
  [
    'pupil_notes',
    {
      id: 'note',
      pupil_id: 'pupil',
      happened_on: '2026-11-20',
      kind: 'note',
      text: 'Spoke to her mother.',
      ...at,
    },
  ],
  ['saved_views', { id: 'view', screen: 'register', name: 'SEN support', query: '{}', ...at }],
  [
    'documents',
    {
      id: 'document',
      pupil_id: 'pupil',
      title: 'EP report',
      file_name: 'ep.pdf',
      kind: 'pdf',
      bytes: 70897,
      sha256: 'ab'.repeat(32),
      wrapped_key: 'AA==',
      ...at,
    },
  ],
  [
    'import_batches',
    {
      id: 'batch',
      school_id: 'school',
      file_name: 'pupils.csv',
      imported_on: '2026-11-20',
      change_id: 'change',
      added: 212,
      changed: 0,
      left_school: 0,
      ...at,
    },
  ],
  ['import_mappings', { id: 'mapping', mapping: '{}', ...at }],
  [
    'ehc_plans',
    {
      id: 'plan',
      pupil_id: 'pupil',
      version: 4,
      status: 'amended',
      first_issued_on: '2023-03-09',
      issued_on: '2026-04-15',
      ...at,
    },
  ],
  [
    'ehc_sections',
    { id: 'section', plan_id: 'plan', letter: 'A', part: 'child', text: 'My name is Maya.', ...at },
  ],
  [
    'ehc_needs',
    {
      id: 'ehc-need',
      plan_id: 'plan',
      letter: 'B',
      ref: 'B1',
      text: 'Understanding language',
      position: 0,
      ...at,
    },
  ],
  [
    'ehc_outcomes',
    { id: 'outcome', plan_id: 'plan', ref: 'E1', text: 'By the end of Key Stage 2 ...', position: 0, ...at },
  ],
  [
    'ehc_provisions',
    {
      id: 'provision',
      plan_id: 'plan',
      section: 'F',
      ref: 'F1',
      what: 'A language programme',
      position: 0,
      ...at,
    },
  ],
  ['ehc_outcome_needs', { id: 'outcome-need', outcome_id: 'outcome', need_id: 'ehc-need' }],
  ['ehc_provision_needs', { id: 'provision-need', provision_id: 'provision', need_id: 'ehc-need' }],
  ['ehc_provision_outcomes', { id: 'provision-outcome', provision_id: 'provision', outcome_id: 'outcome' }],
  ['ehc_advice', { id: 'advice', plan_id: 'plan', number: 1, title: 'Parents’ advice', ...at }],
  [
    'reviews',
    { id: 'review', pupil_id: 'pupil', plan_id: 'plan', type: 'annual', meeting_on: '2027-01-21', ...at },
  ],
  [
    'review_invitees',
    { id: 'invitee', review_id: 'review', name: 'Dr Invented', role: 'health', position: 0, ...at },
  ],
  [
    'review_answers',
    { id: 'answer', review_id: 'review', field: 'strengths', value: 'Models of sea creatures', ...at },
  ],
  ['review_attainments', { id: 'attainment', review_id: 'review', subject: 'Reading', position: 0, ...at }],
  ['review_outcomes', { id: 'review-outcome', review_id: 'review', outcome_id: 'outcome', ...at }],
  ['review_deadlines', { id: 'deadline', review_id: 'review', rule: 'report', ...at }],
  [
    'review_documents',
    { id: 'review-document', review_id: 'review', document_id: 'document', position: 0, ...at },
  ],
  [
    'review_invitee_answers',
    {
      id: 'invitee-answer',
      review_id: 'review',
      invitee_id: 'invitee',
      field: 'adviceStrengths',
      value: 'Notices what others miss',
      ...at,
    },
  ],
  [
    'review_provisions',
    { id: 'review-provision', review_id: 'review', provision_id: 'provision', weeks: 34, ...at },
  ],
  [
    'review_agenda_items',
    { id: 'agenda-item', review_id: 'review', title: 'Welcome and purpose', position: 0, ...at },
  ],
  [
    'review_actions',
    { id: 'action', review_id: 'review', what: 'Order the sloping board', position: 0, ...at },
  ],
  [
    'review_differences',
    { id: 'difference', review_id: 'review', words: 'We want the same adult all week.', position: 0, ...at },
  ],
  [
    'review_amendments',
    { id: 'amendment', review_id: 'review', proposed_text: 'For 30 weeks of the year', position: 0, ...at },
  ],
  ['review_pack_choices', { id: 'choice', review_id: 'review', pack: 'meeting', choice: '{}', ...at }],
  [
    'sent_papers',
    {
      id: 'sent-paper',
      review_id: 'review',
      document_id: 'document',
      pack: 'meeting',
      title: 'Papers for the meeting',
      version: 1,
      sent_on: '2027-01-07',
      method: 'post',
      facts: '[]',
      ...at,
    },
  ],
  ['sent_paper_recipients', { id: 'recipient', sent_paper_id: 'sent-paper', name: 'Mr Ayọ̀ Tate', ...at }],
  [
    'letter_templates',
    { id: 'template', kind: 'invite-parent', subject: 'Invitation', body: 'Dear parents', ...at },
  ],
  ...planAndProvisionRows,
  ['access_requests', { id: 'request', pupil_id: 'pupil', received_on: '2026-11-23', ...at }],
  [
    'access_names',
    { id: 'name', request_id: 'request', words: 'child:amira khan', kind: 'found', decision: 'keep', ...at },
  ],
  [
    'access_documents',
    { id: 'access-document', request_id: 'request', document_id: 'document', included: 0, ...at },
  ],
  [
    'access_areas',
    {
      id: 'area',
      request_id: 'request',
      document_id: 'document',
      page: 1,
      x: 100,
      y: 200,
      width: 300,
      height: 50,
      ...at,
    },
  ],
  ['transfers', { id: 'transfer', pupil_id: 'pupil', next_school: 'Tidemouth Academy', ...at }],
];

/** The rows for the given tables. Throws when one has none here: a new table needs a row in this list. */
export function rowsFor(tables: readonly string[]): readonly (readonly [table: string, row: Row])[] {
  const missing = tables.filter((table) => !rows.some(([name]) => name === table));
  if (missing.length > 0)
    throw new Error(`Add a row for ${missing.join(', ')} to tests/migrations/rows-for.ts`);
  return rows.filter(([table]) => tables.includes(table));
}
