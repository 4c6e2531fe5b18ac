import { useLocation } from 'wouter';
import { formatDate } from '../../domain/common/date-words';
import { listInWords } from '../../domain/common/text';
import { packIds } from '../../domain/papers/packs';
import { paperOfKind, type SentLine, sentName } from '../../domain/papers/sent';
import { ask, useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';
import { notify } from '../ui/toasts';
import { packPath, paperPath } from './pack-address';
import styles from './pack-screen.module.css';

/** Everything that went out for a review, with what has changed since. */
export function SentSection({ reviewId }: { readonly reviewId: string }) {
  const lines = useRead('papers', 'sent', { reviewId }).value ?? [];
  return (
    <section className={styles['part']} aria-labelledby="sent-papers">
      <h2 id="sent-papers">Sent{lines.length > 0 && ` (${lines.length})`}</h2>
      {lines.length === 0 ? (
        <p className={styles['soft']}>Nothing has been marked as sent.</p>
      ) : (
        <ol className={styles['sent']}>
          {lines.map((line) => (
            <SentItem key={line.id} reviewId={reviewId} line={line} />
          ))}
        </ol>
      )}
    </section>
  );
}

function SentItem({ reviewId, line }: { readonly reviewId: string; readonly line: SentLine }) {
  const { sentOn, methodName, recipients, documentId, note } = line;
  return (
    <li>
      <p>
        <strong>{sentName(line)}</strong>
      </p>
      <p className={styles['soft']}>
        {formatDate(sentOn)}, {methodName.toLowerCase()}, to {listInWords(recipients.map(({ name }) => name))}
        {note && `. ${note}`}
      </p>
      <p className={styles['soft']}>
        {documentId === null ? (
          'The copy was removed from the pupil’s documents.'
        ) : (
          <>
            <TextLink to={paths.document(documentId)}>Open what was sent</TextLink>{' '}
            <span className={styles['fingerprint']}>Fingerprint {line.sha256.slice(0, 12)}</span>
          </>
        )}
      </p>
      <Changes reviewId={reviewId} line={line} />
    </li>
  );
}

function Changes({ reviewId, line }: { readonly reviewId: string; readonly line: SentLine }) {
  const next = useNextVersion(reviewId);
  if (line.isReplaced) return <p className={styles['soft']}>A later version was sent.</p>;
  if (line.changes.length === 0) return <p className={styles['soft']}>Nothing has changed since.</p>;
  return (
    <div className={styles['changed']}>
      <p>
        <strong>Changed since:</strong>
      </p>
      <ul>
        {line.changes.slice(0, inSight).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {line.changes.length > inSight && (
        <Disclosure title={`And ${line.changes.length - inSight} more`}>
          <ul>
            {line.changes.slice(inSight).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Button onPress={() => void next(line)}>Make version {line.version + 1}</Button>
    </div>
  );
}

const inSight = 4;

/** Leads to the same pack for the same reader; printed or saved, it is then marked as sent again. */
function useNextVersion(reviewId: string): (line: SentLine) => Promise<void> {
  const [, navigate] = useLocation();
  const keep = useChange('papers', 'setChoice');
  return async ({ kind, forInviteeId }) => {
    const pack = packIds.find((id) => id === kind);
    if (pack === undefined) {
      const id = paperOfKind(kind);
      if (id) navigate(paperPath(reviewId, 'meeting', { id, inviteeId: forInviteeId, isBlank: false }));
      return;
    }
    const page = await ask('papers', 'packPage', { reviewId, pack });
    if (!page.ok) {
      notify({ text: page.problem.message, isProblem: true });
      return;
    }
    const { choice } = page.value;
    if (choice.forInviteeId !== forInviteeId)
      await keep({ reviewId, pack, choice: { ...choice, forInviteeId } });
    navigate(packPath(reviewId, pack));
  };
}
