import { formatDate } from '../common/date-words';
import { listInWords } from '../common/text';
import type { IsoDate } from '../common/calendar-date';
import { type UnreadDocument, unreadWords } from './unread';
import { removedMark } from './redact/redact-text';

/** What the first page says of the copy: a paragraph each. UK GDPR, article 15(1), asks for more in the school's privacy notice. */
export function aboutCopy({
  calledName,
  madeOn,
  isRedacted,
  givesHome,
  documents,
}: {
  readonly calledName: string;
  readonly madeOn: IsoDate;
  readonly isRedacted: boolean;
  /** Whether it says where the child lives. */
  readonly givesHome: boolean;
  /** In the order of their appendices. */
  readonly documents: readonly Pick<UnreadDocument, 'pages' | 'unread'>[];
}): readonly string[] {
  const home = givesHome
    ? ''
    : `, nor where ${calledName} lives: that goes only to a contact who is noted as living there`;
  return [
    `This is a copy of the information about ${calledName} that the school keeps in its special educational needs records, as it was on ${formatDate(madeOn)}: each list of the record, who changed it and when, and the documents behind it.`,
    isRedacted
      ? `${removedMark} stands where the name of another person, or something about one, was taken out; on pages of documents whose words can be read it is painted over. How to reach other people is not given${home}.`
      : `Nothing was taken out. How to reach other people is not given${home}.`,
    ...notSearched(documents),
    'Not in this copy: the school’s accounts and staff rates, drafts of the provision map that nobody acted on, and further copies of the same words (sheets for class teachers, packs that were sent). Earlier wordings of what was changed are in the data file that goes with it. A child protection file is kept apart, and so are the school’s other systems.',
  ];
}

/** What no search can read, and what was done instead. True of any copy that went out: nothing leaves before somebody looked. */
function notSearched(documents: readonly Pick<UnreadDocument, 'pages' | 'unread'>[]): readonly string[] {
  const unread = documents.flatMap((document, index) =>
    document.unread.length > 0 ? [`Appendix ${index + 1} (${unreadWords(document)})`] : [],
  );
  if (unread.length === 0) return [];
  return [
    `No program finds every name on pictures, scans and pages whose letters cannot be read: ${listInWords(unread)}. Somebody looked at them by eye before this copy went out; what was not to be seen on them is black.`,
  ];
}
