import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';

/** What lies in the folder of a copy. Names of files, with their endings. */
export interface FolderContents {
  readonly title: string;
  readonly savedOn: IsoDate;
  readonly pdf: string;
  readonly data: string;
  /** As they were received. */
  readonly originals: readonly string[];
  /** Their pages as in the copy, names painted over. */
  readonly painted: readonly string[];
  /** Titles of documents that are not there by themselves, with the reason, a full sentence. */
  readonly leftOut: readonly { readonly title: string; readonly why: string }[];
}

/** Where the documents lie within the folder. */
export const documentsFolder = 'Documents';
/** The note that says what lies where. */
export const folderNote = 'About this folder.txt';

export const hidesNamesWords =
  'The file may hold names that its pages do not show, such as in comments, in who wrote it or in an earlier version of it. Its pages are in the copy.';
export const unreadableWords = 'It cannot be read in the vault.';

/** The note in the folder: plain text, for any reader. */
export function folderNoteText(contents: FolderContents): string {
  const { title, savedOn, pdf, data, originals, painted, leftOut } = contents;
  return [
    title,
    `Saved on ${formatDate(savedOn)}. Nothing in this folder is encrypted: whoever finds it can read it.`,
    '',
    `${pdf}: the whole copy, to read or print.`,
    `${data}: the record as data, for another program.`,
    ...listed('The documents as they were received:', originals),
    ...listed('Pages of documents, with names taken out of them:', painted),
    ...listed(
      'In the copy, but not in this folder by themselves:',
      leftOut.map(({ title: document, why }) => `${document}. ${why}`),
    ),
    '',
  ].join('\r\n');
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
}
