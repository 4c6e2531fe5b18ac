import { useState } from 'react';
import type { MadePack } from '../../domain/papers/api';
import { type SendMethod, sendMethods, usualRecipients } from '../../domain/papers/sent';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { RadioGroup } from '../ui/radio-group';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import styles from './pack-screen.module.css';

interface MarkSentDialogProps {
  readonly made: MadePack;
  readonly data: ReviewPackData;
  readonly onClose: () => void;
}

/** To whom, how and when the pack went out; then it is kept as it is. */
export function MarkSentDialog({ made, data, onClose }: MarkSentDialogProps) {
  const before = useEarlierRecipients(made, data.review.id);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [others, setOthers] = useState('');
  const [method, setMethod] = useState<SendMethod>('e-mail');
  const [sentOn, setSentOn] = useState<string | null>(data.preparedOn);
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);
  const markSent = useChange('papers', 'markSent');
  const withUndo = useWithUndo();
  const inviteeIds = chosen ?? before ?? usualRecipients(made.kind, data.invitees, made.forInviteeId);

  const send = async (): Promise<void> => {
    setPending(true);
    const sending = { inviteeIds: [...inviteeIds], others, method, sentOn: sentOn ?? '', note };
    const result = await markSent({ packId: made.packId, sending });
    setPending(false);
    if (!result.ok) {
      setError(result.problem.fields?.[0]?.message ?? result.problem.message);
      return;
    }
    onClose();
    const version = result.value.version;
    const kept = version === 1 ? 'Kept as it was sent' : `Kept as version ${version}`;
    await withUndo(Promise.resolve(result), kept);
  };

  return (
    <Dialog
      title="Mark as sent"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isPending={isPending} onPress={() => void send()}>
            Mark as sent
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['sending']}>
        <p>
          The pack is kept in the vault just as it is now, so that you can always show what went out. The day
          is entered in the list of invitees.
        </p>
        <CheckboxGroup
          label="Sent to"
          options={data.invitees.map(({ id, name, roleName }) => ({ id, label: name, detail: roleName }))}
          value={inviteeIds}
          onChange={setChosen}
          error={error}
        />
        <TextField label="Someone else" isOptional value={others} onChange={setOthers} />
        <RadioGroup<SendMethod>
          label="How"
          isHorizontal
          options={sendMethods.map(({ code, name }) => ({ id: code, label: name }))}
          value={method}
          onChange={setMethod}
        />
        <DateField label="Day" value={sentOn} onChange={setSentOn} />
        <TextArea label="Note" isOptional value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}

/** Those who got the version before: the next one goes to the same people. Null when there is none. */
function useEarlierRecipients(made: MadePack, reviewId: string): readonly string[] | null {
  const lines = useRead('papers', 'sent', { reviewId }).value ?? [];
  const earlier = lines.find(
    ({ kind, forInviteeId }) => kind === made.kind && forInviteeId === made.forInviteeId,
  );
  return earlier?.recipients.flatMap(({ inviteeId }) => inviteeId ?? []) ?? null;
}
