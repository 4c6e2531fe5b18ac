import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import type { Result } from '../../domain/common/result';
import { keepContent, type KeepOptions, keepTogether, type NewDocument } from '../documents/keep-content';
import type { FinishedCopy } from './finished-copy';
import type { CopyPorts } from './ports';

/** What of a copy is kept when it went out. */
export type SentCopy = Pick<FinishedCopy, 'title' | 'pack' | 'head'>;

/**
 * Keeps a copy in the vault just as it went out, and what is recorded of that, in one change.
 * @param alsoDo enters when, how and to whom it went; it is given the id of the document
 */
export async function keepAsSent(
  { database, store }: Pick<CopyPorts, 'database' | 'store'>,
  copy: SentCopy,
  sentOn: IsoDate,
  alsoDo: AlsoDo,
): Promise<Result<null>> {
  const kept = await keepContent(
    { database, store },
    Buffer.from(copy.pack.pdf),
    documentOf(copy, sentOn),
    `Marked as sent: ${copy.title}`,
    { alsoDo },
  );
  return kept.ok ? { ...kept, value: null } : kept;
}

/** The same for several, in one change: all or none. @param onKept told how many are sealed */
export async function keepAllAsSent(
  { database, store }: Pick<CopyPorts, 'database' | 'store'>,
  copies: readonly { readonly copy: SentCopy; readonly alsoDo: AlsoDo }[],
  sentOn: IsoDate,
  { what, onKept }: { readonly what: string; readonly onKept: (done: number) => void },
): Promise<Result<null>> {
  const keepings = copies.map(({ copy, alsoDo }) => ({
    content: Buffer.from(copy.pack.pdf),
    document: documentOf(copy, sentOn),
    alsoDo,
  }));
  return keepTogether({ database, store }, keepings, what, onKept);
}

type AlsoDo = NonNullable<KeepOptions['alsoDo']>;

function documentOf({ title, pack, head }: SentCopy, sentOn: IsoDate): NewDocument {
  return {
    pupilId: head.pupilId,
    title: `${title}, sent ${formatDate(sentOn)}`,
    fileName: `${title}.pdf`,
    kind: 'pdf',
    pages: pack.pages,
    reading: 'readable',
    purpose: 'sent-paper',
    author: head.senco,
    agency: head.school.name,
    reportDate: sentOn,
    receivedOn: null,
  };
}
