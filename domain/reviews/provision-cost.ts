import { poundsInWords } from '../common/money';
import { keptAnswer } from './answer-field';
import { elementTwoPence, fundingGroups } from './forms/funding';
import type { PackAnswerGroup } from './pack-answer';
import type { PackDelivered } from './record-data';

/** What hours cost, in whole pence: minutes times the price of an hour, half a penny and more rounded up. */
export function costOfMinutes(minutes: number, hourlyCostPence: number): number {
  const sixtieths = minutes * hourlyCostPence + 30;
  return (sixtieths - (sixtieths % 60)) / 60;
}

/** What an item cost in the year, in whole pence: the hours delivered and other costs; null when neither is known. */
export function costOfItem(
  { hourlyCostPence, otherCostPence }: PackDelivered,
  minutesDelivered: number | null,
): number | null {
  const hours =
    hourlyCostPence === null || minutesDelivered === null
      ? null
      : costOfMinutes(minutesDelivered, hourlyCostPence);
  return hours === null && otherCostPence === null ? null : (hours ?? 0) + (otherCostPence ?? 0);
}

export interface FundingLine {
  readonly key: string;
  readonly label: string;
  /** Whole pence a year; null while it is not entered. */
  readonly pence: number | null;
  /** '£6,000.00'; null while it is not entered. */
  readonly words: string | null;
  /** True for element 2 while nobody has entered it: the usual amount then counts (Code of Practice 6.99). */
  readonly isUsual: boolean;
}

export interface FundingBalance {
  readonly lines: readonly FundingLine[];
  readonly fundingPence: number;
  /** Funding less cost, in pence: negative for a shortfall. Null while no cost is known. */
  readonly balancePence: number | null;
  /** 'The funding is £1,204.50 less than the cost'; null while no cost is known. */
  readonly balanceWords: string | null;
}

const moneyFields = fundingGroups.flatMap((group) => group.fields).filter(({ kind }) => kind === 'money');

/** What pays for the provision, against what it cost (R7). Element 2 counts with its usual amount once anything else is known. */
export function fundingBalance(
  funding: readonly PackAnswerGroup[],
  costPence: number | null,
): FundingBalance {
  const answers = funding.flatMap((group) => group.fields);
  const typed = moneyFields.map((field) => {
    const kept = keptAnswer(field, answers.find(({ key }) => key === field.key)?.value ?? '');
    return { field, pence: kept.ok && kept.value !== '' ? Number(kept.value) : null };
  });
  const isBegun = costPence !== null || typed.some(({ pence }) => pence !== null);
  const lines = typed.map(({ field: { key, label }, pence }) => {
    const isUsual = key === 'fundingElementTwo' && pence === null && isBegun;
    const counts = isUsual ? elementTwoPence : pence;
    return { key, label, pence: counts, words: counts === null ? null : poundsInWords(counts), isUsual };
  });
  const fundingPence = lines.reduce((sum, { pence }) => sum + (pence ?? 0), 0);
  const balancePence = costPence === null ? null : fundingPence - costPence;
  return { lines, fundingPence, balancePence, balanceWords: balanceInWords(balancePence) };
}

function balanceInWords(pence: number | null): string | null {
  if (pence === null) return null;
  if (pence === 0) return 'The funding is exactly the cost';
  return `The funding is ${poundsInWords(Math.abs(pence))} ${pence < 0 ? 'less' : 'more'} than the cost`;
}
