import { formatDate } from '../common/date-words';
import type { IsoDate } from '../common/calendar-date';
import { removedMark } from './redact/redact-text';

/** What the first page says of the copy: a paragraph each. UK GDPR, article 15(1), asks for more in the school's privacy notice. */
export function aboutCopy({
  calledName,
  madeOn,
  isRedacted,
}: {
  readonly calledName: string;
  readonly madeOn: IsoDate;
  readonly isRedacted: boolean;
}): readonly string[] {
  return [
    `This is a copy of the information about ${calledName} that the school keeps in its special educational needs records, as it was on ${formatDate(madeOn)}: each list of the record, who changed it and when, and the documents behind it.`,
    isRedacted
      ? `${removedMark} stands where the name of another person, or something about one, was taken out; on pages of documents it is painted over. How to reach other people is not given.`
      : 'Nothing was taken out but how to reach other people.',
    'Not in this copy: the school’s accounts and staff rates, drafts of the provision map that nobody acted on, and further copies of the same words (sheets for class teachers, packs that were sent). Earlier wordings of what was changed are in the data file that goes with it. A child protection file is kept apart, and so are the school’s other systems.',
  ];
}
