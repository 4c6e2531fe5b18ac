import type { PackInvitee } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { AutosaveDate } from '../ui/autosave-choices';
import { Button } from '../ui/button';
import { notify } from '../ui/toasts';
import styles from './views-tab.module.css';

interface ReceivedProps {
  readonly invitee: PackInvitee;
  readonly isBegun: boolean;
  readonly today: string;
}

/** The day on which a form came back. Once something of it is entered, today is offered, never set silently. */
export function Received({ invitee, isBegun, today }: ReceivedProps) {
  const setField = useChange('reviews', 'setInviteeField');
  const save = (value: string | null) =>
    setField({ inviteeId: invitee.id, field: 'adviceReceivedOn', value });
  const isMissing = invitee.adviceReceivedOn === null;
  const receivedToday = async () => {
    const result = await save(today);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['facts']}>
      <AutosaveDate
        label="Received on"
        value={invitee.adviceReceivedOn}
        onSave={(value) => saved(save(value))}
      />
      {isMissing && (
        <div className={styles['offer']}>
          <Button onPress={() => void receivedToday()}>Received today</Button>
          <p role="status">
            {isBegun && 'Part of this form is entered, but the day on which it came is not recorded.'}
          </p>
        </div>
      )}
    </div>
  );
}
