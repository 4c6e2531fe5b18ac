import { Plus } from 'lucide-react';
import type { Result } from '../../domain/common/result';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useTextToAdd } from '../ui/use-text-to-add';
import styles from './school-screen.module.css';

interface AddLineProps {
  /** 'Name of the class'. */
  readonly label: string;
  /** 'Add a class'. */
  readonly action: string;
  readonly onAdd: (name: string) => Promise<Result<unknown>>;
}

/** A name and a button: enough to begin with, the rest is filled in on the line that appears. */
export function AddLine({ label, action, onAdd }: AddLineProps) {
  const { text, setText, error, send } = useTextToAdd(onAdd);
  return (
    <form
      aria-label={action}
      noValidate
      className={styles['tools']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField label={label} value={text} onChange={setText} error={error} spellCheck={false} />
      <Button type="submit" icon={Plus}>
        {action}
      </Button>
    </form>
  );
}
