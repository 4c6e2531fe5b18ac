import type { EhcPlanContent } from '../../domain/ehc-plans/model';
import type { PlanView } from '../../domain/ehc-plans/plan-view';
import type { Database, Writer } from '../database/database';

/** What makes new records: the database's own ids and clock. It reads nothing, so it may be used inside a change. */
type Records = Pick<Database, 'newRecord'>;

/**
 * Writes a whole plan for a pupil inside a change and gives its id. Links are made from the references ('B1'), which the content has
 * already been checked for (domain/ehc-plans/sample-format.ts). `previousId` is the plan that this one takes the place of.
 */
export async function savePlan(
  records: Records,
  writer: Writer,
  pupilId: string,
  content: EhcPlanContent,
  previousId: string | null = null,
): Promise<string> {
  const plan = {
    ...records.newRecord(),
    pupilId,
    previousId,
    ...content.plan,
    directPaymentPence: content.directPaymentPence,
  };
  const planId = plan.id;
  await writer('ehcPlans').insert(plan);
  const texts = content.texts
    .filter((item) => item.text !== '')
    .map((item) => ({ ...records.newRecord(), planId, ...item }));
  if (content.universal.length > 0) {
    const text = content.universal.map((line) => line.replace(/\s+/g, ' ')).join('\n');
    texts.push({ ...records.newRecord(), planId, letter: 'F' as 'A', part: 'universal', text });
  }
  const needs = content.needs.map((need, position) => ({
    ...records.newRecord(),
    planId,
    position,
    ...need,
  }));
  const outcomes = content.outcomes.map(({ needRefs: _, ...outcome }, position) => ({
    ...records.newRecord(),
    planId,
    position,
    ...outcome,
  }));
  const provisions = content.provisions.map(({ needRefs: _, outcomeRefs: __, ...provision }, position) => ({
    ...records.newRecord(),
    planId,
    position,
    ...provision,
  }));
  const advice = content.advice.map((item) => ({ ...records.newRecord(), planId, ...item }));
  await insertAll(writer, 'ehcSections', texts);
  await insertAll(writer, 'ehcNeeds', needs);
  await insertAll(writer, 'ehcOutcomes', outcomes);
  await insertAll(writer, 'ehcProvisions', provisions);
  await insertAll(writer, 'ehcAdvice', advice);
  const idOf = new Map([...needs, ...outcomes].map((item) => [item.ref, item.id]));
  const links = (from: string, to: string, items: readonly { id: string; refs: readonly string[] }[]) =>
    items.flatMap(({ id, refs }) =>
      [...new Set(refs)].flatMap((ref) => {
        const target = idOf.get(ref);
        return target === undefined ? [] : [{ id: records.newRecord().id, [from]: id, [to]: target }];
      }),
    );
  const withRefs = <Item>(
    rows: readonly { id: string }[],
    items: readonly Item[],
    refs: (item: Item) => readonly string[],
  ) => items.map((item, index) => ({ id: rows[index]?.id ?? '', refs: refs(item) }));
  await insertAll(
    writer,
    'ehcOutcomeNeeds',
    links(
      'outcomeId',
      'needId',
      withRefs(outcomes, content.outcomes, (item) => item.needRefs),
    ),
  );
  await insertAll(
    writer,
    'ehcProvisionNeeds',
    links(
      'provisionId',
      'needId',
      withRefs(provisions, content.provisions, (item) => item.needRefs),
    ),
  );
  await insertAll(
    writer,
    'ehcProvisionOutcomes',
    links(
      'provisionId',
      'outcomeId',
      withRefs(provisions, content.provisions, (item) => item.outcomeRefs),
    ),
  );
  return planId;
}

/** Rows in slices that stay below SQLite's limit of values in one statement. */
async function insertAll(
  writer: Writer,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const size = 50;
  for (let from = 0; from < rows.length; from += size)
    await writer(table).insert(rows.slice(from, from + size));
}

/** A kept plan as content again, to be copied as the next version. */
export function contentOf(view: PlanView): EhcPlanContent {
  const {
    version,
    status,
    firstIssuedOn,
    issuedOn,
    lastMeetingOn,
    lastReviewCompletedOn,
    localAuthority,
    caseOfficer,
    band,
  } = view.plan;
  const bare = <Item extends { readonly id: string }>({ id: _, ...item }: Item): Omit<Item, 'id'> => item;
  return {
    plan: {
      version,
      status,
      firstIssuedOn,
      issuedOn,
      lastMeetingOn,
      lastReviewCompletedOn,
      localAuthority,
      caseOfficer,
      band,
    },
    texts: view.texts,
    needs: view.needs.map(bare),
    outcomes: view.outcomes.map(bare),
    provisions: view.provisions.map(bare),
    advice: view.advice.map(bare),
    universal: view.universal,
    directPaymentPence: view.plan.directPaymentPence,
  };
}
