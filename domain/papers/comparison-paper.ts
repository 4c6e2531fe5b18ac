import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { FieldChange } from '../ehc-plans/compare/compare-items';
import { comparePlans } from '../ehc-plans/compare/compare-plans';
import { changeWords, shownChanges, versionWords } from '../ehc-plans/compare/shown-changes';
import type { PlanPage } from '../ehc-plans/plan-view';
import { nameAs, type NameKind } from '../tasks/names';

/** What changed between two versions of a plan, for the file and for the meeting. */
export interface ComparisonPaper {
  readonly paper: 'plan-comparison';
  /** 'From version 1 (final, 15 April 2026) to version 2 (draft, 4 May 2027)'. */
  readonly versions: string;
  readonly who: string;
  readonly schoolName: string;
  /** Stands at the foot of every page, before its number. */
  readonly footer: string;
  readonly summary: string;
  readonly printedOn: string;
  readonly facts: readonly FieldChange[];
  readonly sections: readonly ComparedSection[];
}

export interface ComparedSection {
  readonly title: string;
  readonly remark: string | null;
  readonly items: readonly {
    /** 'F2, changed (was F3)'. */
    readonly title: string;
    readonly fields: readonly FieldChange[];
  }[];
  readonly texts: readonly FieldChange[];
}

interface ComparisonInput {
  readonly one: PlanPage;
  readonly other: PlanPage;
  /** Also what did not change. */
  readonly isWhole: boolean;
  readonly names: NameKind;
  readonly today: IsoDate;
}

/** The earlier of the two versions is always the one before, whichever is given first. */
export function comparisonPaper({ one, other, isWhole, names, today }: ComparisonInput): ComparisonPaper {
  const [before, after] = one.plan.version <= other.plan.version ? [one, other] : [other, one];
  const comparison = comparePlans(before, after);
  const who = nameAs(names, one.pupil.name);
  const { facts, sections } = shownChanges(comparison, isWhole);
  return {
    paper: 'plan-comparison',
    versions: `From ${versionWords(before.plan)} to ${versionWords(after.plan)}`,
    who,
    schoolName: one.pupil.schoolName,
    footer: ['Confidential', `Changes of the EHC plan, ${who}`, `printed ${formatDate(today)}`].join(' · '),
    summary: comparison.summary,
    printedOn: formatDate(today),
    facts,
    sections: sections.map(({ title, remark, items, texts }) => ({
      title,
      remark,
      texts,
      items: items.map(({ ref, kind, formerRef, fields }) => ({
        title: `${ref}, ${changeWords[kind].toLowerCase()}${formerRef === null ? '' : ` (was ${formerRef})`}`,
        fields,
      })),
    })),
  };
}
