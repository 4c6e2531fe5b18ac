import type { MadePupil } from './pupil-rows';
import type { Random } from './random';
import { type Batch, inBatches, kept, stamped, type Row } from './rows';
import { agencies, forenames, paragraph, sentence, surnames } from './words';

/** How much of a plan: as in the sample plans. */
const parts = {
  needs: 5,
  outcomes: 5,
  provisions: 8,
  invitees: 6,
  answers: 8,
  agenda: 4,
  actions: 3,
} as const;
const areas = ['CI', 'CL', 'SEMH', 'SP'] as const;
const tables = [
  ...['ehc_plans', 'ehc_sections', 'ehc_needs', 'ehc_outcomes', 'ehc_provisions', 'ehc_outcome_needs'],
  ...[
    'ehc_provision_outcomes',
    'ehc_advice',
    'reviews',
    'review_invitees',
    'review_answers',
    'review_outcomes',
  ],
  ...['review_deadlines', 'review_agenda_items', 'review_actions'],
] as const;
type Table = (typeof tables)[number];

/** A pupil's EHC plan, and the provision of its section F that runs deliver. */
export interface MadePlan {
  readonly pupil: MadePupil;
  readonly provisionIds: readonly string[];
  readonly outcomeIds: readonly string[];
}

/** The EHC plans with a review in each year since, the last one ahead for some. */
export function makePlans(
  pupils: readonly MadePupil[],
  random: Random,
): { readonly plans: readonly MadePlan[]; readonly batches: readonly Batch[] } {
  const rows = new Map<Table, Row[]>(tables.map((table) => [table, []]));
  const put = (table: Table, row: Row): string => {
    const id = random.id();
    rows.get(table)?.push({ id, ...row });
    return id;
  };
  const plans = pupils.flatMap((pupil): MadePlan[] =>
    pupil.status === 'E' ? [makePlan(pupil, random, put)] : [],
  );
  return { plans, batches: tables.flatMap((table) => [...inBatches(table, rows.get(table) ?? [])]) };
}

function makePlan(pupil: MadePupil, random: Random, put: (table: Table, row: Row) => string): MadePlan {
  const year = Number(pupil.startedOn.slice(0, 4)) + (pupil.startedOn < '2026' ? 1 : 0);
  const month = pupil.startedOn < '2026' ? String(random.whole(1, 6)).padStart(2, '0') : '10';
  const issued = `${year}-${month}-${random.whole(10, 28)}`;
  const planId = put('ehc_plans', {
    ...{ pupil_id: pupil.id, version: 1, status: 'final', first_issued_on: issued, issued_on: issued },
    ...{
      local_authority: 'Tidemouth',
      case_officer: `${random.pick(forenames)} ${random.pick(surnames)}`,
      band: '3',
    },
    ...kept(issued),
  });
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  for (const part of ['views', 'aspirations', 'history'])
    put('ehc_sections', { plan_id: planId, letter: 'A', part, text: paragraph(random, 6), ...kept(issued) });
  const needIds = numbered(parts.needs).map((number) =>
    put('ehc_needs', {
      ...{ plan_id: planId, letter: 'B', ref: `B${number}`, area: areas[number % 4] ?? 'CI', title: null },
      ...{ strengths: sentence(random), text: paragraph(random, 3), position: number, ...kept(issued) },
    }),
  );
  const outcomeIds = numbered(parts.outcomes).map((number) =>
    put('ehc_outcomes', {
      ...{ plan_id: planId, ref: `E${number}`, area: areas[number % 4] ?? 'CI', text: paragraph(random, 2) },
      ...{
        step: sentence(random),
        measure: sentence(random),
        by_date: `${year + 3}-07-31`,
        position: number,
      },
      ...kept(issued),
    }),
  );
  const provisionIds = numbered(parts.provisions).map((number) =>
    put('ehc_provisions', {
      ...{
        plan_id: planId,
        section: 'F',
        ref: `F${number}`,
        what: paragraph(random, 2),
        who: 'Teaching assistant',
      },
      ...{
        ratio: '1:1',
        minutes_per_session: 30,
        sessions_per_week: 3,
        weeks_per_year: 38,
        position: number,
      },
      ...kept(issued),
    }),
  );
  outcomeIds.forEach((outcome, at) =>
    put('ehc_outcome_needs', { outcome_id: outcome, need_id: needIds[at] ?? '' }),
  );
  provisionIds.forEach((provision, at) =>
    put('ehc_provision_outcomes', {
      provision_id: provision,
      outcome_id: outcomeIds[at % parts.outcomes] ?? '',
    }),
  );
  for (const number of [1, 2, 3])
    put('ehc_advice', {
      ...{ plan_id: planId, number, title: `${random.pick(agencies)} advice`, author: random.pick(surnames) },
      ...{ dated_on: issued, ...kept(issued) },
    });
  const last = pupil.leftOn === null ? 2027 : Number(pupil.leftOn.slice(0, 4));
  for (let reviewed = year + 1; reviewed <= last; reviewed += 1)
    makeReview({ pupil, planId, outcomeIds, meetingOn: `${reviewed}${issued.slice(4)}` }, random, put);
  return { pupil, provisionIds, outcomeIds };
}

interface ReviewOf {
  readonly pupil: MadePupil;
  readonly planId: string;
  readonly outcomeIds: readonly string[];
  readonly meetingOn: string;
}

/** Only those that are near are started. */
const startedBefore = '2027-03-15';
const heldBefore = '2026-11-23';

function makeReview(
  { pupil, planId, outcomeIds, meetingOn }: ReviewOf,
  random: Random,
  put: (table: Table, row: Row) => string,
): void {
  if (meetingOn > startedBefore) return;
  const isHeld = meetingOn < heldBefore;
  // The meeting may be of the last weeks: then its report is still to be written.
  const completedOn = meetingOn < '2026-10-15' ? `${meetingOn.slice(0, 8)}28` : null;
  const decision = completedOn === null ? null : 'maintain';
  const reviewId = put('reviews', {
    ...{ pupil_id: pupil.id, plan_id: planId, type: 'annual', meeting_on: meetingOn, meeting_at: '09:30' },
    ...{ place: 'The library', chair: 'The SENDCO', completed_on: completedOn },
    ...{ recommendation: decision, decision, notice_on: completedOn, ...kept(meetingOn) },
  });
  const inReview = (row: Row): Row => ({ review_id: reviewId, ...row });
  for (let position = 0; position < parts.invitees; position += 1)
    put(
      'review_invitees',
      inReview({
        ...{
          contact_id: position === 0 ? pupil.contactId : null,
          position,
          advice_wanted: position > 0 ? 1 : 0,
        },
        name: position === 0 ? pupil.contactName : `${random.pick(forenames)} ${random.pick(surnames)}`,
        role: position === 0 ? 'parent' : 'health',
        ...{ agency: position === 0 ? null : random.pick(agencies), attendance: isHeld ? 'attended' : null },
        ...kept(meetingOn),
      }),
    );
  if (!isHeld) return;
  for (let answer = 0; answer < parts.answers; answer += 1)
    put(
      'review_answers',
      inReview({ field: `answer${answer}`, value: paragraph(random, 3), ...stamped(meetingOn) }),
    );
  for (const outcome of outcomeIds)
    put(
      'review_outcomes',
      inReview({
        ...{
          outcome_id: outcome,
          evidence: paragraph(random, 2),
          progress: random.pick(['on-track', 'some', 'achieved']),
        },
        ...{ decision: 'keep', ...stamped(meetingOn) },
      }),
    );
  for (const rule of ['invitations', 'advice', 'papers', 'report'])
    put('review_deadlines', inReview({ rule, done_on: meetingOn, done_by: 'SENDCO', ...stamped(meetingOn) }));
  for (let position = 0; position < parts.agenda; position += 1)
    put(
      'review_agenda_items',
      inReview({ title: sentence(random), discussion: paragraph(random, 3), position, ...kept(meetingOn) }),
    );
  for (let position = 0; position < parts.actions; position += 1)
    put(
      'review_actions',
      inReview({
        what: sentence(random),
        owner: 'SENDCO',
        due_on: meetingOn,
        done_on: completedOn,
        position,
        ...kept(meetingOn),
      }),
    );
}
