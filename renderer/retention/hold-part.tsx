import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import type { PupilRetention } from '../../domain/retention/api';
import { holdSince, standingHold } from '../../domain/retention/standing';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { AddHoldDialog } from './add-hold-dialog';
import { LiftHoldDialog } from './lift-hold-dialog';
import styles from './retention.module.css';

interface HoldPartProps {
  readonly pupilId: string;
  readonly retention: PupilRetention;
}

/** The legal hold that stands, and those that were lifted. */
export function HoldPart({ pupilId, retention: { holds, today } }: HoldPartProps) {
  const [asking, setAsking] = useState<'add' | 'lift' | null>(null);
  const hold = standingHold(holds);
  const lifted = holds.filter(({ liftedOn }) => liftedOn !== null);
  const close = () => setAsking(null);
  return (
    <>
      {hold ? (
        <Callout tone="warning" heading="On legal hold" level={3}>
          <p>{holdSince(hold)}</p>
          <Button onPress={() => setAsking('lift')}>Lift the hold</Button>
        </Callout>
      ) : (
        <div className={styles['actions']}>
          <Button onPress={() => setAsking('add')}>Put on legal hold</Button>
          <p className={styles['soft']}>While a hold stands, nothing of this record can be disposed of.</p>
        </div>
      )}
      {lifted.map(({ id, fromOn, liftedOn, liftedBy, reason }) => (
        <p key={id} className={styles['soft']}>
          Held from {formatDate(fromOn)} to {formatDate(liftedOn ?? fromOn)} ({reason}), lifted by {liftedBy}.
        </p>
      ))}
      {asking === 'add' && <AddHoldDialog pupilId={pupilId} today={today} onClose={close} />}
      {asking === 'lift' && hold && <LiftHoldDialog id={hold.id} today={today} onClose={close} />}
    </>
  );
}
