import { ClipboardCheck } from 'lucide-react';
import { formatDate } from '../../domain/common/date-words';
import { countOf, listInWords } from '../../domain/common/text';
import type { ProvisionRow } from '../../domain/reviews/delivered';
import { type NotedOffer, notedOffer } from '../../domain/reviews/delivered-noted';
import { deliveredInWords, missedInWords } from '../../domain/sessions/delivery-words';
import type { ItemSessions } from '../../domain/sessions/item-sessions';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import styles from './provision-tab.module.css';

interface NotedSessionsProps {
  readonly reviewId: string;
  readonly row: ProvisionRow;
  readonly noted: ItemSessions;
}

/** What the register of sessions has for an item: offered, compared with what was typed, never written unasked. */
export function NotedSessions({ reviewId, row, noted }: NotedSessionsProps) {
  const take = useChange('reviews', 'takeSessions');
  const withUndo = useWithUndo();
  const offer = notedOffer(noted, row.item, row.delivered);
  const { ref, id } = row.item;
  const run = (replace: boolean) =>
    void withUndo(
      take({ reviewId, provisionIds: [id], replace }),
      `${ref} now agrees with the sessions noted`,
    );
  return (
    <div className={styles['noted']} role="group" aria-label={`${ref}, sessions noted`}>
      <div>
        <p>
          <strong>Sessions noted:</strong> {notedInWords(noted)}
        </p>
        <p className={styles['notedDetail']}>{detailInWords(noted, offer)}</p>
        <Differences offer={offer} />
      </div>
      {offer.state === 'new' && (
        <Button
          icon={ClipboardCheck}
          ariaLabel={`${ref}: take from the sessions noted`}
          onPress={() => run(false)}
        >
          Take from the sessions noted
        </Button>
      )}
      {offer.state === 'differs' && (
        <Button
          icon={ClipboardCheck}
          ariaLabel={`${ref}: replace what was typed with the sessions noted`}
          onPress={() => run(true)}
        >
          Replace what was typed
        </Button>
      )}
      {offer.state === 'same' && <p>Agrees with the sessions noted</p>}
    </div>
  );
}

function Differences({ offer }: { readonly offer: NotedOffer }) {
  if (offer.differences.length === 0) return null;
  return (
    <ul className={styles['differences']}>
      {offer.differences.map(({ label, typed, noted }) => (
        <li key={label}>
          {label}: typed <em>{typed}</em>, noted <em>{noted}</em>
        </li>
      ))}
    </ul>
  );
}

/** '32 sessions in 12 weeks, 8 hours of 10 hours, in Speech sounds practice'. */
function notedInWords({ delivery, weeks, runNames }: ItemSessions): string {
  const sessions = `${countOf(delivery.held, 'session')} in ${countOf(weeks, 'week')}`;
  return `${sessions}, ${deliveredInWords(delivery)}, in ${listInWords(runNames)}`;
}

function detailInWords(noted: ItemSessions, { openWords }: NotedOffer): string {
  const counted = `From ${formatDate(noted.span.from)} to ${formatDate(noted.span.to)}`;
  return `${[counted, missedInWords(noted.delivery), openWords].filter(Boolean).join('. ')}.`;
}

interface TakeAllProps {
  readonly reviewId: string;
  readonly rows: readonly ProvisionRow[];
  readonly noted: Readonly<Record<string, ItemSessions>>;
}

/** One press for every item that has sessions noted. What was typed stays; those items show the difference. */
export function TakeAllNoted({ reviewId, rows, noted }: TakeAllProps) {
  const take = useChange('reviews', 'takeSessions');
  const withUndo = useWithUndo();
  const waiting = rows.filter(({ item, delivered }) => {
    const sessions = noted[item.id];
    return sessions !== undefined && notedOffer(sessions, item, delivered).state === 'new';
  });
  if (waiting.length < 2) return null;
  const items = countOf(waiting.length, 'item');
  const provisionIds = waiting.map(({ item }) => item.id);
  return (
    <Button
      icon={ClipboardCheck}
      onPress={() =>
        void withUndo(
          take({ reviewId, provisionIds, replace: false }),
          `${items} taken from the sessions noted`,
        )
      }
    >
      {`Take from the sessions noted: ${items}`}
    </Button>
  );
}
