import { formatDate } from '../../domain/common/date-words';
import { ok, type Result } from '../../domain/common/result';
import type { Answer } from '../../domain/subject-access/model';
import { keepContent } from '../documents/keep-content';
import { noRequest } from './change-request';
import type { FinishedCopy } from './held-copy';
import type { CopyPorts } from './ports';

/** Keeps the copy in the vault just as it went out, and records on the request when, how and to whom. One change. */
export async function markAnswered(
  { database, store }: Pick<CopyPorts, 'database' | 'store'>,
  requestId: string,
  { title, pack, head }: FinishedCopy,
  { sentOn, method, sentTo }: Answer,
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
    {
      alsoDo: async (writer, documentId) => {
        const changed = await writer('accessRequests')
          .where({ id: requestId })
          .whereNull('deletedAt')
          .update({ sentOn, sentHow: method, sentTo, documentId, updatedAt: database.clock.now() });
        return changed > 0 ? ok(null) : noRequest;
      },
    },
  );
  return kept.ok ? { ...kept, value: null } : kept;
}
