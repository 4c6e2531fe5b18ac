import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { packIds } from '../../domain/papers/packs';
import { type SentLine, sentName } from '../../domain/papers/sent';
import { useRead } from '../app/calls';
import { TextLink } from '../ui/text-link';
import { packPath } from './pack-address';
import styles from './pack-screen.module.css';

/** What went out for a review, a line each, with how much has changed since; nothing while nothing went out. */
export function SentSummary({ reviewId }: { readonly reviewId: string }) {
  const lines = useRead('papers', 'sent', { reviewId }).value ?? [];
  const latest = lines.filter(({ isReplaced }) => !isReplaced);
  if (latest.length === 0) return null;
  return (
    <section aria-labelledby="sent-summary">
      <h2 id="sent-summary">Sent</h2>
      <ul className={styles['sentLines']}>
        {latest.map((line) => (
          <li key={line.id}>
            <TextLink to={packPath(reviewId, packOf(line))}>{sentName(line)}</TextLink>{' '}
            {formatDate(line.sentOn)}
            {line.changes.length > 0 && `, ${countOf(line.changes.length, 'change')} since`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function packOf({ kind }: SentLine) {
  return packIds.find((id) => id === kind) ?? 'meeting';
}
