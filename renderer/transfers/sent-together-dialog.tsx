import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import { type SendMethod, sendMethods } from '../../domain/papers/sent';
import type { SavedTogether } from '../../domain/transfers/api';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { RadioGroup } from '../ui/radio-group';

interface SentTogetherProps {
  readonly saved: SavedTogether;
  readonly today: string;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** When and how the files went; to whom stands with each. Then all are kept as they are. */
export function SentTogetherDialog({ saved, today, onClose, onSent }: SentTogetherProps) {
  const mark = useChange('transfers', 'markTogetherSent');
  const withUndo = useWithUndo();
  const [method, setMethod] = useState<SendMethod>('by-hand');
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);
  const send = async (): Promise<void> => {
    setPending(true);
    const result = await mark({ savedId: saved.savedId, sentOn: sentOn ?? '', method });
    setPending(false);
    if (!result.ok) {
      setError(result.problem.fields?.[0]?.message ?? result.problem.message);
      return;
    }
    onSent();
    const words = countOf(result.value.sent, 'file was', 'files were');
    await withUndo(Promise.resolve(result), `${words} marked as sent`);
  };
  return (
    <Dialog title="Mark as sent" isOpen onClose={onClose}>
      <Form label="Mark as sent" onSubmit={() => void send()}>
        <p>Each went to the person or school on its line.</p>
        {error !== undefined && (
          <Callout tone="danger" heading="Not marked" isAnswer>
            <p>{error}</p>
          </Callout>
        )}
        <RadioGroup<SendMethod>
          label="How"
          isHorizontal
          options={sendMethods.map(({ code, name }) => ({ id: code, label: name }))}
          value={method}
          onChange={setMethod}
        />
        <DateField label="Day" value={sentOn} onChange={setSentOn} />
        <Actions>
          <Button type="submit" kind="primary" isPending={isPending}>
            {`Mark ${countOf(saved.files.length, 'file')} as sent`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
