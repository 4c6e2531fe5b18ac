import type {
  EhcAdvice,
  EhcNeed,
  EhcOutcome,
  EhcProvision,
  EhcSectionText,
} from '../../domain/ehc-plans/model';
import type { Kept, KeptPlan, PlanVersion, PlanView } from '../../domain/ehc-plans/plan-view';
import { textParts } from '../../domain/ehc-plans/sections';
import type { Reader } from '../database/database';

const planColumns = [
  'id',
  'pupilId',
  'version',
  'status',
  'firstIssuedOn',
  'issuedOn',
  'lastMeetingOn',
  'lastReviewCompletedOn',
  'localAuthority',
  'caseOfficer',
  'band',
  'directPaymentPence',
  'ceasedOn',
  'previousId',
] as const;

/** A plan that is not in the bin. */
export async function planById(reader: Reader, id: string): Promise<KeptPlan | undefined> {
  return reader<KeptPlan>('ehcPlans')
    .select(...planColumns)
    .where({ id })
    .whereNull('deletedAt')
    .first();
}

/** All versions of a pupil's plan, the newest first. */
export async function plansOfPupil(reader: Reader, pupilId: string): Promise<KeptPlan[]> {
  return plansOfPupils(reader, [pupilId]);
}

/** The plans of several pupils, the newest first. */
export async function plansOfPupils(reader: Reader, pupilIds: readonly string[]): Promise<KeptPlan[]> {
  const rows: KeptPlan[] = await reader('ehcPlans')
    .select(...planColumns)
    .whereIn('pupilId', pupilIds)
    .whereNull('deletedAt')
    .orderBy([
      { column: 'version', order: 'desc' },
      { column: 'issuedOn', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows;
}

export function versionOf({ id, version, status, issuedOn }: KeptPlan): PlanVersion {
  return { id, version, status, issuedOn };
}

type NeedRow = Kept<EhcNeed>;
type OutcomeRow = Omit<EhcOutcome, 'needRefs'> & { id: string };
type ProvisionRow = Omit<EhcProvision, 'needRefs' | 'outcomeRefs'> & { id: string };

/** A whole plan as kept; undefined when there is none. */
export async function planView(reader: Reader, planId: string): Promise<PlanView | undefined> {
  const plan = await planById(reader, planId);
  if (!plan) return undefined;
  const texts: EhcSectionText[] = await reader('ehcSections')
    .select('letter', 'part', 'text')
    .where({ planId })
    .whereNull('deletedAt')
    .whereNot({ letter: 'F' })
    .orderBy('createdAt');
  const universal: { text: string } | undefined = await reader('ehcSections')
    .select('text')
    .where({ planId, letter: 'F', part: 'universal' })
    .whereNull('deletedAt')
    .first();
  const live = (table: string) =>
    reader(table).where({ planId }).whereNull('deletedAt').orderBy(['position', 'createdAt', 'id']);
  const needs: NeedRow[] = await live('ehcNeeds').select(
    'id',
    'letter',
    'ref',
    'area',
    'title',
    'strengths',
    'text',
  );
  const outcomes: OutcomeRow[] = await live('ehcOutcomes').select(
    'id',
    'ref',
    'area',
    'text',
    'step',
    'measure',
    'byDate',
  );
  const provisions: ProvisionRow[] = await live('ehcProvisions').select(
    'id',
    'section',
    'ref',
    'what',
    'who',
    'ratio',
    'minutesPerSession',
    'sessionsPerWeek',
    'sessionsPerYear',
    'weeksPerYear',
    'place',
    'note',
  );
  const advice: Kept<EhcAdvice>[] = await reader('ehcAdvice')
    .select('id', 'number', 'title', 'author', 'datedOn')
    .where({ planId })
    .whereNull('deletedAt')
    .orderBy(['number', 'createdAt']);
  const links = await linksOf(reader, outcomes, provisions, needs);
  return {
    plan,
    texts: texts.sort((one, other) => placeOf(one) - placeOf(other)),
    needs,
    outcomes: outcomes.map((outcome) => ({ ...outcome, needRefs: links.outcomeNeeds(outcome.id) })),
    provisions: provisions.map((provision) => ({
      ...provision,
      needRefs: links.provisionNeeds(provision.id),
      outcomeRefs: links.provisionOutcomes(provision.id),
    })),
    advice,
    universal: (universal?.text ?? '').split('\n').filter((line) => line !== ''),
  };
}

/** Where a text stands in the plan. */
function placeOf(text: EhcSectionText): number {
  return textParts.findIndex((item) => item.letter === text.letter && item.part === text.part);
}

/** The links as references, in the order of the items that they lead to; links to items in the bin are left out. */
async function linksOf(
  reader: Reader,
  outcomes: readonly OutcomeRow[],
  provisions: readonly ProvisionRow[],
  needs: readonly NeedRow[],
) {
  const outcomeIds = outcomes.map((item) => item.id);
  const provisionIds = provisions.map((item) => item.id);
  const outcomeNeeds: { from: string; to: string }[] = await reader('ehcOutcomeNeeds')
    .select({ from: 'outcomeId', to: 'needId' })
    .whereIn('outcomeId', outcomeIds);
  const provisionNeeds: { from: string; to: string }[] = await reader('ehcProvisionNeeds')
    .select({ from: 'provisionId', to: 'needId' })
    .whereIn('provisionId', provisionIds);
  const provisionOutcomes: { from: string; to: string }[] = await reader('ehcProvisionOutcomes')
    .select({ from: 'provisionId', to: 'outcomeId' })
    .whereIn('provisionId', provisionIds);
  const refsFrom =
    (links: readonly { from: string; to: string }[], targets: readonly { id: string; ref: string }[]) =>
    (id: string): string[] => {
      const wanted = new Set(links.filter((link) => link.from === id).map((link) => link.to));
      return targets.filter((target) => wanted.has(target.id)).map((target) => target.ref);
    };
  return {
    outcomeNeeds: refsFrom(outcomeNeeds, needs),
    provisionNeeds: refsFrom(provisionNeeds, needs),
    provisionOutcomes: refsFrom(provisionOutcomes, outcomes),
  };
}

export interface PlanPupil {
  readonly id: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly dob: string;
  readonly upn: string | null;
  readonly schoolName: string;
}

/** The pupil whom a plan is for, as far as a plan needs her. */
export async function planPupil(reader: Reader, pupilId: string): Promise<PlanPupil | undefined> {
  return reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .select('p.id', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.dob', 'p.upn')
    .select({ schoolName: 's.name' })
    .where('p.id', pupilId)
    .whereNull('p.deletedAt')
    .first() as Promise<PlanPupil | undefined>;
}
