import { formatDate } from '../common/date-words';
import { countOf } from '../common/text';
import { receiptWithin } from '../transfers/deadline';
import type { DueLine } from './due-model';

/** What is due for many pupils at once, and is worked through from a list of its own. */
export type DueGroupKind = 'plan-reviews' | 'parent-meetings' | 'files-to-hand-over' | 'file-receipts';

/** Lines of one kind as one sentence: the same to do for each of these pupils. */
export interface DueGroup {
  readonly kind: DueGroupKind;
  /** The most urgent first. */
  readonly lines: readonly [DueLine, ...DueLine[]];
  /** 'Plan reviews with the parents of 9 pupils'. */
  readonly what: string;
  /** 'by 10 December 2026 (in 2 weeks), the last by 11 December 2026'. */
  readonly byWhen: string;
  /** A full sentence that holds for each of them. */
  readonly why: string;
}

/** A pair is as quickly read as two lines. */
const smallestGroup = 3;

const words: Readonly<Record<DueGroupKind, { readonly what: string; readonly why: string }>> = {
  'plan-reviews': {
    what: 'Plan reviews with the parents of',
    why: 'What was done for each child, and what came of it, is reviewed on the day agreed, with the child and the parents.',
  },
  'parent-meetings': {
    what: 'Meetings with the parents of',
    why: 'Schools meet the parents of a child with SEN support at least three times a year, here a third of the year for each. A review meeting of an EHC plan counts too.',
  },
  'files-to-hand-over': {
    what: 'Hand over the SEN files of',
    why: 'The record goes to the next school within 15 school days of the day on which the pupil left the roll.',
  },
  'file-receipts': {
    what: 'Ask for the receipts for the SEN files of',
    why: `The files were sent, and no receipt has come within ${receiptWithin} school days.`,
  },
};

/** The lines of a list in their order, where three or more of a kind stand together in the place of their first one. */
export function groupedLines(lines: readonly DueLine[]): readonly (DueLine | DueGroup)[] {
  return lines.flatMap((line): (DueLine | DueGroup)[] => {
    const kind = kindOf(line);
    const [first, ...rest] = kind === null ? [] : lines.filter((one) => kindOf(one) === kind);
    if (kind === null || first === undefined || rest.length + 1 < smallestGroup) return [line];
    return line === first ? [groupOf(kind, [first, ...rest])] : [];
  });
}

function kindOf({ action }: DueLine): DueGroupKind | null {
  const { target } = action;
  switch (target.kind) {
    case 'support-plan':
      return 'plan-reviews';
    case 'support':
      return 'parent-meetings';
    case 'transfer':
      return target.awaits === 'receipt' ? 'file-receipts' : 'files-to-hand-over';
    default:
      return null;
  }
}

function groupOf(kind: DueGroupKind, lines: DueGroup['lines']): DueGroup {
  const [first] = lines;
  const last = lines.at(-1)?.dueOn ?? null;
  const isOneDay = last === null || last === first.dueOn;
  const byWhen = isOneDay ? first.byWhen : `${first.byWhen}, the last ${dueWords(first, last)}`;
  const { what, why } = words[kind];
  return { kind, lines, what: `${what} ${countOf(lines.length, 'pupil')}`, byWhen, why };
}

/** As the first one says it: what is late was due, what is to come is due by its day. */
function dueWords({ byWhen }: DueLine, last: string): string {
  return `${byWhen.startsWith('by') ? 'by' : 'due'} ${formatDate(last)}`;
}
