import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { TextArea } from '../ui/text-area';
import styles from './plan-screen.module.css';

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
  const send = async () => {
    const result = await add({ planId, letter, text });
    setError(result.ok ? undefined : result.problem.message);
    if (!result.ok) return;
    setText('');
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <div>
        <Button icon={Plus} onPress={() => setOpen(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <Form label={label} onSubmit={() => void send()}>
      <div className={styles['stack']}>
        <TextArea label={textLabel} rows={3} value={text} onChange={setText} error={error} autoFocus />
        <div className={styles['actions']}>
          <Button type="submit">{label}</Button>
          <Button kind="quiet" onPress={() => setOpen(false)}>
            Cancel
          </Button>
        </div>
      </div>
    </Form>
  );
}
