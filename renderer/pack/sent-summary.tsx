import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { packIds, packInfo } from '../../domain/papers/packs';
import { type SentLine, paperOfKind } from '../../domain/papers/sent';
import { paperInfo } from '../../domain/papers/papers';
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
            <TextLink to={packPath(reviewId, packOf(line))}>{nameOf(line)}</TextLink>{' '}
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

function nameOf({ kind, version, recipients }: SentLine): string {
  const pack = packIds.find((id) => id === kind);
  const paper = paperOfKind(kind);
  const name = pack ? packInfo(pack).name : paper ? paperInfo(paper).title : '';
  const [first] = recipients;
  const to = recipients.length === 1 && first ? `, to ${first.name}` : '';
  return version === 1 ? `${name}${to}` : `${name}${to}, version ${version}`;
}
