import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/text-area';

interface AddItemProps {
  readonly planId: string;
  readonly letter: 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H1' | 'H2' | 'K';
  /** 'Add a need'. */
  readonly label: string;
  /** 'The need in the words of the plan'. */
  readonly textLabel: string;
}

/** A new item at the end of its section: first its words, then the rest in place. */
export function AddItem({ planId, letter, label, textLabel }: AddItemProps) {
  const add = useChange('ehcPlans', 'addItem');
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const close = () => {
    setOpen(false);
    setText('');
    setError(undefined);
  };
  const send = async () => {
    const result = await add({ planId, letter, text });
    if (result.ok) close();
    else setError(result.problem.message);
  };
  return (
    <div>
      <Button icon={Plus} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        title={`${label} to section ${letter}`}
        isOpen={isOpen}
        onClose={close}
        actions={
          <>
            <Button kind="primary" onPress={() => void send()}>
              {label}
            </Button>
            <Button onPress={close}>Cancel</Button>
          </>
        }
      >
        <TextArea label={textLabel} rows={4} value={text} onChange={setText} error={error} />
      </Dialog>
    </div>
  );
}
