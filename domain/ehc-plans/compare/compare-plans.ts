import { planStatuses } from '../model';
import type { KeptPlan, PlanView } from '../plan-view';
import { type SectionLetter, sections, textParts } from '../sections';
import { compareFields, compareItems, type FieldChange, type ItemChange } from './compare-items';
import { summaryOf } from './comparison-words';
import { dateWords, type NamedText } from './item-fields';
import { itemsInPlan } from './items-in-plan';

/** What became of one section. */
export interface SectionChange {
  readonly letter: SectionLetter;
  readonly isChanged: boolean;
  readonly items: readonly ItemChange[];
  /** Plain texts: sections A, I and J; in section F what holds for the whole day. */
  readonly texts: readonly FieldChange[];
}

/** What changed from one version of a plan to another. */
export interface PlanComparison {
  /** In a sentence or two: '3 provisions changed, 1 outcome added.' */
  readonly summary: string;
  readonly facts: readonly FieldChange[];
  readonly sections: readonly SectionChange[];
}

export function comparePlans(before: PlanView, after: PlanView): PlanComparison {
  const facts = compareFields(factsOf(before.plan), factsOf(after.plan));
  const changes = sections.map(({ letter }): SectionChange => {
    const items = compareItems(itemsInPlan(before, letter), itemsInPlan(after, letter));
    const texts = compareFields(textsOf(before, letter), textsOf(after, letter));
    const isChanged = items.some(({ kind }) => kind !== 'same') || texts.some((text) => text.isChanged);
    return { letter, isChanged, items, texts };
  });
  return { summary: summaryOf(before, after, changes, facts), facts, sections: changes };
}

function textsOf(view: PlanView, letter: SectionLetter): readonly NamedText[] {
  if (letter === 'F')
    return [{ label: 'For the whole day', text: view.universal.join('\n'), isValue: false }];
  return textParts
    .filter((part) => part.letter === letter)
    .map(({ part, name }) => ({
      label: name,
      text: view.texts.find((text) => text.letter === letter && text.part === part)?.text ?? '',
      isValue: false,
    }));
}

function factsOf(plan: KeptPlan): readonly NamedText[] {
  const pence = plan.directPaymentPence;
  const facts = [
    { label: 'Status', text: planStatuses.find(({ code }) => code === plan.status)?.name ?? plan.status },
    { label: 'Issued on', text: dateWords(plan.issuedOn) },
    { label: 'First plan issued on', text: dateWords(plan.firstIssuedOn) },
    { label: 'Last review meeting', text: dateWords(plan.lastMeetingOn) },
    { label: 'Decision after the last review', text: dateWords(plan.lastReviewCompletedOn) },
    { label: 'Local authority', text: plan.localAuthority ?? '' },
    { label: 'Case officer', text: plan.caseOfficer ?? '' },
    { label: 'Band or top-up', text: plan.band ?? '' },
    { label: 'Direct payment a year', text: pence === null ? '' : `£${(pence / 100).toFixed(2)}` },
  ];
  return facts.map((fact) => ({ ...fact, isValue: true }));
}
