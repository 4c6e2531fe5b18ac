import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '../../domain/common/result';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
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
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const submit = async () => {
    const result = await onAdd(name);
    setError(result.ok ? undefined : (result.problem.fields?.[0]?.message ?? result.problem.message));
    if (result.ok) setName('');
  };
  return (
    <form
      aria-label={action}
      noValidate
      className={styles['tools']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label={label} value={name} onChange={setName} error={error} spellCheck={false} />
      <Button type="submit" icon={Plus}>
        {action}
      </Button>
    </form>
  );
}
