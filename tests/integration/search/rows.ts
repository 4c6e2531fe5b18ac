import { toCamelCase } from '../../../electron/database/letter-case';
import type { Database } from '../../../electron/database/database';
import { searchSources } from '../../../domain/search/sources';

export type Row = Readonly<Record<string, unknown>>;

const day = '2026-11-02';
const standard = { createdAt: '2026-11-01T08:00:00.000Z', updatedAt: '2026-11-01T08:00:00.000Z' };

/** Puts rows in, in one change. */
export async function insertRows(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  const inserted = await database.change('Put rows in', async (writer) => {
    for (const row of rows) await writer(table).insert({ ...standard, ...row });
    return { ok: true, value: null };
  });
  if (!inserted.ok) throw new Error(inserted.problem.message);
}

const pupilId = 'pupils-1';
const planId = 'ehc_plans-1';
const reviewId = 'reviews-1';
const position = 1;

/** One row of every table, parents first; in each that is searched the word `zébra` and the table's name stands in one column. */
const rows: readonly (readonly [table: string, wordIn: string | null, row: Row])[] = [
  ['schools', null, { name: 'A school' }],
  ['classes', null, { schoolId: 'schools-1', name: '3R' }],
  [
    'pupils',
    'summary',
    { schoolId: 'schools-1', legalForename: 'Łucja', legalSurname: 'Ávila-Ng', dob: '2018-05-04' },
  ],
  ['contacts', 'name', {}],
  ['pupil_contacts', null, { pupilId, contactId: 'contacts-1', relationship: 'mother' }],
  ['pupil_notes', 'text', { pupilId, happenedOn: day, kind: 'other' }],
  ['sen_needs', 'note', { pupilId, type: 'SLCN', rank: 1, startsOn: day }],
  ['monitorings', 'concern', { pupilId, raisedOn: day }],
  ['ehc_plans', 'caseOfficer', { pupilId, status: 'final', firstIssuedOn: day, issuedOn: day }],
  ['ehc_sections', 'text', { planId, letter: 'A', part: 'views' }],
  ['ehc_needs', 'text', { planId, letter: 'B', ref: 'B1', position }],
  ['ehc_outcomes', 'text', { planId, ref: 'E1', position }],
  ['ehc_provisions', 'what', { planId, section: 'F', ref: 'F1', position }],
  ['ehc_advice', 'title', { planId, number: 1 }],
  ['reviews', 'place', { pupilId, planId, type: 'annual' }],
  ['review_invitees', 'agency', { reviewId, name: 'Ada Ink', role: 'health', position }],
  ['review_answers', 'value', { reviewId, field: 'one' }],
  ['review_invitee_answers', 'value', { reviewId, inviteeId: 'review_invitees-1', field: 'one' }],
  ['review_outcomes', 'evidence', { reviewId, outcomeId: 'ehc_outcomes-1' }],
  ['review_provisions', 'effect', { reviewId, provisionId: 'ehc_provisions-1' }],
  ['review_agenda_items', 'discussion', { reviewId, title: 'A point', position }],
  ['review_actions', 'what', { reviewId, position }],
  ['review_differences', 'words', { reviewId, position }],
  ['review_amendments', 'proposedText', { reviewId, position }],
  ['support_plans', 'nextStepNote', { pupilId, layout: 'full', cycle: 1, startsOn: day }],
  ['support_plan_answers', 'value', { planId: 'support_plans-1', field: 'one' }],
  ['plan_outcomes', 'text', { planId: 'support_plans-1', position }],
  ['outcome_progress', 'note', { outcomeId: 'plan_outcomes-1', observedOn: day }],
  ['pupil_profiles', null, { pupilId, madeOn: day }],
  ['pupil_profile_answers', 'value', { profileId: 'pupil_profiles-1', field: 'one' }],
  ['parent_meetings', 'notes', { pupilId, heldOn: day, agreed: 'Fill the kettle quietly.' }],
  [
    'provisions',
    'evaluation',
    { schoolId: 'schools-1', name: 'A run', area: 'CL', layer: 'T', level: 'group', startsOn: day, weeks: 6 },
  ],
  ['provision_types', 'what', { name: 'Tidal Talk', area: 'CI', layer: 'T', position }],
  ['bank_items', 'text', { kind: 'outcome' }],
  ['staff', 'role', { schoolId: 'schools-1', name: 'Ms Ingleside' }],
  [
    'provision_staff',
    null,
    { provisionId: 'provisions-1', minutesPerSession: 30, sessionsPerWeek: 3, position },
  ],
  [
    'provision_sessions',
    'note',
    { provisionId: 'provisions-1', staffLineId: 'provision_staff-1', heldOn: day, state: 'held' },
  ],
  ['support_observations', 'seen', { outcomeId: 'plan_outcomes-1', observedOn: day }],
  [
    'documents',
    'agency',
    { pupilId, title: 'A report', fileName: 'a.pdf', kind: 'pdf', bytes: 1, sha256: 'x', wrappedKey: 'x' },
  ],
];

/** The one word of a table's row, without its accent. */
export const wordOf = (table: string): string => `zebra${table.replaceAll('_', '')}end`;

/** A row in every table that is searched, with the id `<table>-1`. */
export async function fillEverySource(database: Database): Promise<void> {
  const missing = Object.keys(searchSources).filter((name) => !rows.some(([table]) => table === name));
  if (missing.length > 0) throw new Error(`No row for ${missing.join(', ')}`);
  for (const [table, wordIn, row] of rows) {
    const word = wordIn === null ? {} : { [toCamelCase(wordIn)]: `A zé${wordOf(table).slice(2)} here.` };
    await insertRows(database, table, [{ id: `${table}-1`, ...row, ...word }]);
  }
}
