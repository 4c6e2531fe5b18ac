import { CalendarCheck } from 'lucide-react';
import { formatDateShort } from '../../domain/common/date-words';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import type { Delivery } from '../../domain/sessions/delivery';
import {
  deliveredInWords,
  missedInWords,
  openInWords,
  shortenedInWords,
} from '../../domain/sessions/delivery-words';
import type { RunDelivery } from '../../domain/sessions/run-delivery';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Disclosure } from '../ui/disclosure';
import { LinkButton } from '../ui/link-button';
import { PrivateText } from '../ui/private-text';
import styles from './sessions.module.css';

/** Planned against delivered of one run, up to today. */
export function RunSessionsPanel({ runId }: { readonly runId: string }) {
  const { value: sums, problem } = useRead('sessions', 'run', { runId });
  if (problem) return <p role="alert">{problem.message}</p>;
  if (!sums) return null;
  return (
    <>
      <Words sums={sums} />
      {sums.pupils.length > 0 && sums.isPlanned && <Pupils sums={sums} />}
      {sums.weeks.length > 0 && sums.isPlanned && (
        <Disclosure title="Week by week">
          <Weeks sums={sums} />
        </Disclosure>
      )}
      <div>
        <LinkButton to={`${paths.sessions}?run=${runId}`} icon={CalendarCheck}>
          Open the register of this run
        </LinkButton>
      </div>
    </>
  );
}

function Words({ sums: { all, isPlanned } }: { readonly sums: RunDelivery }) {
  if (!isPlanned)
    return (
      <p className={styles['soft']}>
        No sessions are planned yet: say above who gives it, for how many minutes and how often.
      </p>
    );
  const details = [missedInWords(all), shortenedInWords(all), openInWords(all)].filter(Boolean);
  return (
    <div className={styles['sums']}>
      <p>
        {all.planned === 0 ? (
          'The first session is still to come.'
        ) : (
          <>
            <strong>{deliveredInWords(all)}</strong> planned up to today
          </>
        )}
      </p>
      {details.length > 0 && <p className={styles['soft']}>{`${details.join('. ')}.`}</p>}
    </div>
  );
}

function Pupils({ sums }: { readonly sums: RunDelivery }) {
  return (
    <table aria-label="Sessions by pupil">
      <thead>
        <tr>
          <th scope="col">Pupil</th>
          <Heads />
        </tr>
      </thead>
      <tbody>
        {sums.pupils.map(({ pupilId, name, delivery }) => (
          <tr key={pupilId}>
            <th scope="row">
              <PrivateText>{name}</PrivateText>
            </th>
            <Figures delivery={delivery} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Weeks({ sums }: { readonly sums: RunDelivery }) {
  return (
    <table aria-label="Sessions by week">
      <thead>
        <tr>
          <th scope="col">Week</th>
          <Heads />
        </tr>
      </thead>
      <tbody>
        {sums.weeks.map(({ week, monday, delivery }) => (
          <tr key={week}>
            <th scope="row">
              {week}, from {formatDateShort(monday)}
            </th>
            <Figures delivery={delivery} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heads() {
  return (
    <>
      <th scope="col">Planned</th>
      <th scope="col">Delivered</th>
      <th scope="col">What was missing</th>
    </>
  );
}

function Figures({ delivery }: { readonly delivery: Delivery }) {
  const missing = [missedInWords(delivery), shortenedInWords(delivery), openInWords(delivery)];
  return (
    <>
      <td>{minutesInWords(delivery.plannedMinutes)}</td>
      <td>{minutesInWords(delivery.deliveredMinutes)}</td>
      <td className={styles['soft']}>{missing.filter(Boolean).join('; ')}</td>
    </>
  );
}
