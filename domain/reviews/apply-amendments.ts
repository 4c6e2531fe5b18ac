import type { PlanView } from '../ehc-plans/plan-view';
import type { PackAmendment } from './record-data';

/** An amendment that was not put into the plan, with the reason as a sentence. */
export interface LeftAmendment {
  /** 'Section F, F2'. */
  readonly where: string;
  readonly why: string;
}

export interface AmendedPlan {
  readonly view: PlanView;
  /** 'Section E, E1': where the proposed wording now stands. */
  readonly applied: readonly string[];
  readonly left: readonly LeftAmendment[];
}

/**
 * A plan with the agreed amendments in it: the wording of an item gives way to the proposed one where the item is still there with the
 * wording that the meeting looked at. Everything else is left to be done by hand, and said. References, links and figures stay.
 */
export function planWithAmendments(view: PlanView, amendments: readonly PackAmendment[]): AmendedPlan {
  const applied: string[] = [];
  const left: LeftAmendment[] = [];
  const wordings = new Map<string, string>();
  for (const amendment of amendments) {
    const where = amendmentPlace(amendment);
    const why = whyLeft(view, amendment, wordings);
    if (why !== null) left.push({ where, why });
    else {
      applied.push(where);
      wordings.set(amendment.itemId ?? '', amendment.proposedText);
    }
  }
  const worded = <Item extends { readonly id: string }>(item: Item, field: 'text' | 'what'): Item => {
    const text = wordings.get(item.id);
    return text === undefined ? item : { ...item, [field]: text };
  };
  return {
    view: {
      ...view,
      needs: view.needs.map((need) => worded(need, 'text')),
      outcomes: view.outcomes.map((outcome) => worded(outcome, 'text')),
      provisions: view.provisions.map((provision) => worded(provision, 'what')),
    },
    applied,
    left,
  };
}

function whyLeft(
  view: PlanView,
  { standing, itemId, currentText, proposedText }: PackAmendment,
  done: ReadonlyMap<string, string>,
): string | null {
  if (standing === 'disputed') return 'It is disputed.';
  if (standing === null) return 'It is not marked as agreed.';
  const wording = itemId === null ? undefined : wordingOf(view, itemId);
  if (itemId === null || wording === undefined) return 'It belongs to no numbered item of the plan.';
  if (done.has(itemId)) return 'Another amendment has changed the same item.';
  if (wording === proposedText) return 'The proposed wording is the same as the wording of the plan.';
  return wording === currentText ? null : 'The wording of the plan has been changed since.';
}

function wordingOf(view: PlanView, id: string): string | undefined {
  const item = [...view.needs, ...view.outcomes].find((candidate) => candidate.id === id);
  return item?.text ?? view.provisions.find((provision) => provision.id === id)?.what;
}

/** 'Section E, E1'; 'Section I'; 'The plan' where neither is known. */
export function amendmentPlace({ section, ref }: Pick<PackAmendment, 'section' | 'ref'>): string {
  const parts = [section === null ? null : `Section ${section}`, ref];
  const place = parts.filter((part) => part !== null).join(', ');
  return place === '' ? 'The plan' : place;
}
