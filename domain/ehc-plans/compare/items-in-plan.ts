import type { PlanView } from '../plan-view';
import type { SectionLetter } from '../sections';
import { adviceFields, type Comparable, needFields, outcomeFields, provisionFields } from './item-fields';

/** The items of a section that the plan has, as words to be compared. */
export function itemsInPlan(view: PlanView, letter: SectionLetter): readonly Comparable[] {
  switch (letter) {
    case 'B':
    case 'C':
    case 'D':
      return view.needs.filter((need) => need.letter === letter).map(needFields);
    case 'E':
      return view.outcomes.map(outcomeFields);
    case 'K':
      return view.advice.map(adviceFields);
    default:
      return view.provisions.filter(({ section }) => section === letter).map(provisionFields);
  }
}
