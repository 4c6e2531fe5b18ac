import { formatDate } from '../../common/date-words';
import { type SectionLetter, sections } from '../../ehc-plans/sections';
import type { ReviewPackData } from '../pack-data';
import { standings } from '../record-codes';
import type { PackAmendment, PackDifference } from '../record-data';
import { linesOrNull, paragraphsOrNull } from './answers';

/** The sections that an amendment is proposed for, in the order of the plan; null for amendments that name none, last. */
export function amendedSections({ record }: ReviewPackData): (SectionLetter | null)[] {
  const named = sections
    .map(({ letter }) => letter)
    .filter((letter) => record.amendments.some((amendment) => amendment.section === letter));
  return record.amendments.some(({ section }) => section === null) ? [...named, null] : named;
}

/** 'B, E, F'; null where no section is to be amended. */
export function amendedSectionsText(data: ReviewPackData): string | null {
  return amendedSections(data).filter(Boolean).join(', ') || null;
}

/** Everything proposed for one section (null: for none in particular), a paragraph each. */
export function sectionAmendmentsText(data: ReviewPackData, section: SectionLetter | null): string | null {
  return paragraphsOrNull(
    data.record.amendments.filter((amendment) => amendment.section === section).map(amendmentText),
  );
}

function amendmentText(amendment: PackAmendment): string | null {
  return linesOrNull([
    amendment.ref,
    amendment.currentText ? `Current wording: ${amendment.currentText}` : 'New wording',
    `Proposed wording: ${amendment.proposedText}`,
    amendment.reason && `Reason: ${amendment.reason}`,
    amendment.evidence && `Evidence: ${amendment.evidence}`,
    amendment.proposedBy && `Proposed by: ${amendment.proposedBy}`,
    standingName(amendment),
  ]);
}

/** 'Agreed' or 'Disputed', or null. */
export function standingName({ standing }: PackAmendment): string | null {
  return standings.find(({ code }) => code === standing)?.name ?? null;
}

/** Differences of opinion, each person's words as they were said (SEND Regulations 2014, reg. 20(7)). */
export function differencesText({ record }: ReviewPackData): string | null {
  return paragraphsOrNull(
    record.differences.map((difference) => linesOrNull([differenceHead(difference), difference.words])),
  );
}

/** Whose opinion it is and what it is about; null where neither is known. */
export function differenceHead({ who, about }: PackDifference): string | null {
  return linesOrNull([who, about && `About: ${about}`]);
}

/** What was agreed to be done, one to a line. */
export function actionsText({ record }: ReviewPackData): string | null {
  return linesOrNull(
    record.actions.map(({ what, owner, dueOn }) =>
      [what, owner, dueOn && `by ${formatDate(dueOn)}`].filter(Boolean).join('; '),
    ),
  );
}

/** The reports that go with the report, numbered as the appendices are. */
export function attachmentsText({ documents }: ReviewPackData): string | null {
  return linesOrNull(
    documents.map(({ number, title, author, agency, reportDate }) => {
      const facts = [title, author ?? agency, reportDate && formatDate(reportDate)];
      return `${number}. ${facts.filter(Boolean).join(', ')}`;
    }),
  );
}
