import type { Services } from '../../domain/api';
import { outcomeAnswerKey } from '../../domain/reviews/forms/forms';
import { type InviteeDay, inviteeDays } from '../../domain/reviews/model';
import type { PackInvitee, ReviewPackData } from '../../domain/reviews/pack-data';
import type { RecordList } from '../../domain/reviews/record-model';
import type { DemoReview } from './demo-review';
import { must } from './must';

type Reviews = Services['reviews'];

/** Writes a review of the demo school through the same services that the screens use. */
export async function fillReview(reviews: Reviews, pupilId: string, demo: DemoReview): Promise<void> {
  const { type, meetingOn } = demo;
  const { reviewId } = must(await reviews.start({ pupilId, type, meetingOn }));
  for (const [field, value] of Object.entries(demo.answers))
    must(await reviews.setAnswer({ reviewId, field, value }));
  for (const { subject, ...results } of demo.attainments) {
    const { id } = must(await reviews.addAttainment({ reviewId, subject }));
    for (const field of ['earlier', 'previous', 'current'] as const)
      must(await reviews.setAttainmentField({ id, field, value: results[field] }));
  }
  for (const person of demo.moreInvitees) must(await reviews.addInvitee({ reviewId, ...person }));
  const data = must(await reviews.packData({ id: reviewId }));
  await fillOutcomes(reviews, data, demo);
  await fillInvitees(reviews, data, demo);
  await fillDelivered(reviews, data, demo);
  await fillMeeting(reviews, data, demo);
  // Last, since some fields are checked against the others: the decision cannot be before the meeting.
  for (const [field, value] of Object.entries(demo.fields))
    must(await reviews.setField({ reviewId, field, value }));
}

async function fillOutcomes(reviews: Reviews, data: ReviewPackData, demo: DemoReview): Promise<void> {
  for (const { outcome } of data.outcomes) {
    for (const [field, value] of Object.entries(demo.outcomes[outcome.ref] ?? {}))
      must(await reviews.setOutcomeField({ reviewId: data.review.id, outcomeId: outcome.id, field, value }));
  }
}

async function fillInvitees(reviews: Reviews, data: ReviewPackData, demo: DemoReview): Promise<void> {
  const unknown = Object.keys(demo.invitees).filter(
    (name) => !data.invitees.some((one) => one.name === name),
  );
  if (unknown.length > 0) throw new Error(`Not among the invitees of the demo: ${unknown.join(', ')}`);
  for (const invitee of data.invitees) {
    const facts = demo.invitees[invitee.name] ?? {};
    const fields = { ...daysFor(invitee, demo), ...facts.fields };
    for (const [field, value] of Object.entries(fields))
      must(await reviews.setInviteeField({ inviteeId: invitee.id, field, value }));
    const spoken = Object.entries(facts.outcomes ?? {}).map(([ref, text]): [string, string] => [
      outcomeAnswerKey(idOf(data, ref)),
      text,
    ]);
    for (const [field, value] of [...Object.entries(facts.answers ?? {}), ...spoken])
      must(await reviews.setInviteeAnswer({ inviteeId: invitee.id, field, value }));
  }
}

/** The days of the grid for one person: what concerns advice only where advice is wanted. */
function daysFor(invitee: PackInvitee, { days }: DemoReview): Partial<Record<InviteeDay, string>> {
  return Object.fromEntries(
    inviteeDays.flatMap(({ key, advice }) => {
      const on = days[key];
      return on === undefined || (advice && !invitee.adviceWanted) ? [] : [[key, on]];
    }),
  );
}

async function fillDelivered(reviews: Reviews, data: ReviewPackData, demo: DemoReview): Promise<void> {
  for (const [ref, facts] of Object.entries(demo.delivered)) {
    const provisionId = idOf(data, ref);
    for (const [field, value] of Object.entries(facts))
      must(await reviews.setDelivered({ reviewId: data.review.id, provisionId, field, value }));
  }
}

async function fillMeeting(reviews: Reviews, data: ReviewPackData, demo: DemoReview): Promise<void> {
  for (const { point, ...said } of demo.agenda) {
    const item = data.record.agenda.find(({ title }) => title.includes(point));
    if (!item) throw new Error(`The agenda of the demo has no point “${point}”`);
    await setFields(reviews, 'agenda', item.id, said);
  }
  await addLines(reviews, data, 'action', 'what', demo.actions);
  await addLines(reviews, data, 'difference', 'words', demo.differences);
  for (const { of: ref, ...said } of demo.amendments) {
    if (ref === undefined) await addLines(reviews, data, 'amendment', 'proposedText', [said]);
    else await setFields(reviews, 'amendment', await amendmentOf(reviews, data, ref), said);
  }
}

async function addLines(
  reviews: Reviews,
  data: ReviewPackData,
  list: RecordList,
  first: string,
  lines: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  for (const line of lines) {
    const reviewId = data.review.id;
    const { id } = must(await reviews.addRecordLine({ reviewId, list, text: line[first] ?? '' }));
    await setFields(reviews, list, id, line);
  }
}

async function setFields(
  reviews: Reviews,
  list: RecordList,
  id: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [field, value] of Object.entries(fields))
    must(await reviews.setRecordField({ list, id, field, value }));
}

async function amendmentOf(reviews: Reviews, data: ReviewPackData, ref: string): Promise<string> {
  const kind = ref.startsWith('E') ? 'outcome' : /^[BCD]/.test(ref) ? 'need' : 'provision';
  const begun = await reviews.amendItem({ reviewId: data.review.id, kind, itemId: idOf(data, ref) });
  return must(begun).id;
}

/** The id of the item of the plan with this reference. */
function idOf({ outcomes, provision, plan }: ReviewPackData, ref: string): string {
  const items = [
    ...plan.needs,
    ...outcomes.map(({ outcome }) => outcome),
    ...provision.items.map((item) => item.provision),
  ];
  const found = items.find((item) => item.ref === ref);
  if (!found) throw new Error(`The plan of the demo has no item ${ref}`);
  return found.id;
}
