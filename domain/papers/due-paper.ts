import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { HomeLists } from '../tasks/api';
import type { DueLine } from '../tasks/due-model';
import { whatOf } from '../tasks/due-words';
import { nameAs, type NameKind } from '../tasks/names';

/** What is due, as Home shows it: a list for the desk or the meeting with the head. */
export interface DuePaper {
  readonly paper: 'due';
  /** The school, or how many schools. */
  readonly caption: string;
  /** '23 November 2026'. */
  readonly printedOn: string;
  readonly groups: readonly {
    readonly title: string;
    readonly lines: readonly {
      readonly who: string;
      readonly what: string;
      readonly when: string;
      readonly why: string;
    }[];
    /** Said when there are no lines. */
    readonly nothing: string;
  }[];
}

interface DuePaperInput {
  readonly lists: HomeLists;
  readonly names: NameKind;
  /** Names the school beside the pupil. */
  readonly showSchool: boolean;
  readonly caption: string;
  readonly today: IsoDate;
}

export function duePaper({ lists, names, showSchool, caption, today }: DuePaperInput): DuePaper {
  const group = (title: string, lines: readonly DueLine[], nothing: string) => ({
    title: `${title} (${lines.length})`,
    nothing,
    lines: lines.map((line) => ({
      who: [nameAs(names, line.pupil.name), showSchool && line.pupil.schoolName].filter(Boolean).join(', '),
      what: whatOf(line, names),
      when: line.byWhen,
      why: line.why,
    })),
  });
  return {
    paper: 'due',
    caption,
    printedOn: formatDate(today),
    groups: [
      group('Overdue', lists.overdue, 'Nothing is overdue.'),
      group('Next two weeks', lists.soon, 'Nothing is due in the next two weeks.'),
      group('Within six weeks', lists.later, 'Nothing more is due within six weeks.'),
      group('Waiting for others', lists.waiting, 'Nobody owes anything for a review.'),
    ],
  };
}
