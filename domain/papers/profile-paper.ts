import { formatDate } from '../common/date-words';
import { initialsOf } from '../common/initials';
import { profileGroups } from '../profiles/fields';
import type { ProfileEdition, ProfilePupil } from '../profiles/model';
import { printedAnswer } from '../reviews/answer-field';
import type { ChildLayout } from './papers';

/** A one-page profile: one side of A4, without the pupil's number. */
export interface ProfilePaper {
  readonly paper: 'profile';
  readonly layout: ChildLayout;
  readonly schoolName: string;
  readonly name: string;
  readonly calledName: string;
  readonly initials: string;
  readonly yearAndClass: string;
  /** As a data: URL; null without a photo or without consent. */
  readonly photo: string | null;
  /** By the key of the field; what is not answered has room to write. */
  readonly answers: Readonly<Record<string, string>>;
  readonly isBlank: boolean;
  readonly madeWith: string | null;
  readonly madeOn: string | null;
  readonly reviewOn: string | null;
}

/** Whether the photo may stand on the paper: it is kept, and it was agreed to. */
export function photoOnProfile(pupil: ProfilePupil, edition: ProfileEdition | null): string | null {
  return edition?.photoAgreedOn ? pupil.photoDocumentId : null;
}

/** An edition on paper; without an edition a form to be filled in by hand. */
export function profilePaper(
  pupil: ProfilePupil,
  edition: ProfileEdition | null,
  layout: ChildLayout,
  photo: string | null,
): ProfilePaper {
  return {
    paper: 'profile',
    layout,
    schoolName: pupil.schoolName,
    name: pupil.name,
    calledName: pupil.calledName,
    initials: initialsOf(pupil.name),
    yearAndClass: pupil.yearAndClass,
    photo: photoOnProfile(pupil, edition) === null ? null : photo,
    answers: edition === null ? {} : printedAnswers(edition),
    isBlank: edition === null,
    madeWith: edition?.madeWith ?? null,
    madeOn: edition && formatDate(edition.madeOn),
    reviewOn: edition?.reviewOn ? formatDate(edition.reviewOn) : null,
  };
}

function printedAnswers({ answers }: ProfileEdition): Record<string, string> {
  const fields = profileGroups.flatMap((group) => group.fields);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = printedAnswer(field, answers[field.key] ?? '');
      return text === null ? [] : [[field.key, text]];
    }),
  );
}

/** Where a profile that does not fit is best shortened: its longest answer. */
export function tooLongWords(edition: ProfileEdition): string {
  const fields = profileGroups.flatMap((group) => group.fields);
  const [longest] = fields
    .map((field) => ({ label: field.label, length: edition.answers[field.key]?.length ?? 0 }))
    .sort((one, other) => other.length - one.length);
  return `This profile is longer than one side of A4, even in the smallest letters. Nothing was printed. Begin with “${longest?.label ?? ''}”: it is the longest part.`;
}
