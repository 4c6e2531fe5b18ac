import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import type { Result } from '../../domain/common/result';
import { keepContent, type KeepOptions } from '../documents/keep-content';
import type { FinishedCopy } from './finished-copy';
import type { CopyPorts } from './ports';

/**
 * Keeps a copy in the vault just as it went out, and what is recorded of that, in one change.
 * @param alsoDo enters when, how and to whom it went; it is given the id of the document
 */
export async function keepAsSent(
  { database, store }: Pick<CopyPorts, 'database' | 'store'>,
  { title, pack, head }: FinishedCopy,
  sentOn: IsoDate,
  alsoDo: NonNullable<KeepOptions['alsoDo']>,
): Promise<Result<null>> {
  const kept = await keepContent(
    { database, store },
    Buffer.from(pack.pdf),
    {
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
    },
    `Marked as sent: ${title}`,
    { alsoDo },
  );
  return kept.ok ? { ...kept, value: null } : kept;
}
