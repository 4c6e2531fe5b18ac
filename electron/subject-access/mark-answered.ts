import { ok, type Result } from '../../domain/common/result';
import type { Answer } from '../../domain/subject-access/model';
import { noRequest } from './change-request';
import type { FinishedCopy } from './finished-copy';
import { keepAsSent } from './keep-as-sent';
import type { CopyPorts } from './ports';

/** Keeps the copy in the vault just as it went out, and records on the request when, how and to whom. One change. */
export function markAnswered(
  ports: Pick<CopyPorts, 'database' | 'store'>,
  requestId: string,
  copy: FinishedCopy,
  { sentOn, method, sentTo }: Answer,
): Promise<Result<null>> {
  return keepAsSent(ports, copy, sentOn, async (writer, documentId) => {
    const updatedAt = ports.database.clock.now();
    const changed = await writer('accessRequests')
      .where({ id: requestId })
      .whereNull('deletedAt')
      .update({ sentOn, sentHow: method, sentTo, documentId, updatedAt });
    return changed > 0 ? ok(null) : noRequest;
  });
}
