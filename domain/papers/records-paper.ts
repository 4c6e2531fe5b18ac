import { formatDate } from '../common/date-words';
import type { RecordsToReview, ReviewItem } from '../retention/api';
import { recordClasses } from '../retention/classes';

/** Records to review, for the head teacher or the data protection officer to decide on and sign. */
export interface RecordsPaper {
  readonly paper: 'records-to-review';
  readonly schoolName: string;
  readonly printedOn: string;
  readonly groups: readonly {
    readonly title: string;
    /** False for records on legal hold: nothing can be decided about them. */
    readonly canDecide: boolean;
    readonly lines: readonly { readonly title: string; readonly recordClass: string; readonly why: string }[];
  }[];
}

export function recordsPaper({ items, held, today }: RecordsToReview, schoolName: string): RecordsPaper {
  const group = (title: string, of: readonly ReviewItem[]) => ({
    title: `${title} (${of.length})`,
    canDecide: of !== held,
    lines: of.map(({ title: whose, standing }) => ({
      title: whose,
      recordClass: recordClasses[standing.recordClass].title,
      why: standing.words,
    })),
  });
  const inState = (state: 'passed' | 'soon') => items.filter(({ standing }) => standing.state === state);
  return {
    paper: 'records-to-review',
    schoolName,
    printedOn: formatDate(today),
    groups: [
      group('Past their date', inState('passed')),
      group('Within this school year', inState('soon')),
      group('On legal hold', held),
    ].filter(({ lines }) => lines.length > 0),
  };
}
