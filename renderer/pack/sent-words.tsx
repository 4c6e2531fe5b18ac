import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import type { PackId } from '../../domain/papers/packs';
import { useRead } from '../app/calls';

interface SentWordsProps {
  readonly reviewId: string;
  readonly pack: PackId;
  /** For whom the pack is narrowed; null for the whole of it. */
  readonly forInviteeId: string | null;
}

/** After the size of a pack: that it went out, and whether it has changed since. Nothing while it was not sent. */
export function SentWords({ reviewId, pack, forInviteeId }: SentWordsProps) {
  const lines = useRead('papers', 'sent', { reviewId }).value ?? [];
  const sent = lines.find(
    (line) => line.kind === pack && line.forInviteeId === forInviteeId && !line.isReplaced,
  );
  if (!sent) return null;
  const changed = sent.changes.length === 0 ? '' : `, ${countOf(sent.changes.length, 'change')} since`;
  return ` · sent ${formatDate(sent.sentOn)}${changed}`;
}
