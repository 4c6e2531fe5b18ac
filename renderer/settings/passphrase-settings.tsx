import { type SyntheticEvent, useState } from 'react';
import { useChange } from '../app/calls';
import { emptyPassphrase, NewPassphrase, type NewPassphraseValue } from '../app/start/new-passphrase';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { TextField } from '../ui/text-field';
import { notify } from '../ui/toasts';
import styles from './settings-screen.module.css';

/** A new passphrase for the vault; the records are not touched. */
export function PassphraseSettings() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title="Passphrase">
      {isOpen ? (
        <ChangePassphrase
          onDone={() => {
            setOpen(false);
          }}
        />
      ) : (
        <Button
          onPress={() => {
            setOpen(true);
          }}
        >
          Change the passphrase
        </Button>
      )}
    </Card>
  );
}

function ChangePassphrase({ onDone }: { readonly onDone: () => void }) {
  const changePassphrase = useChange('vault', 'changePassphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState<NewPassphraseValue>(emptyPassphrase);
  const [error, setError] = useState<string | undefined>();
  const [isWorking, setWorking] = useState(false);

  const change = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!next.isReady) return;
    setWorking(true);
    const changed = await changePassphrase({ current, next: next.passphrase });
    setWorking(false);
    if (!changed.ok) {
      setError(changed.problem.message);
      return;
    }
    notify({ text: 'The passphrase was changed. The recovery sheet still works.' });
    onDone();
  };

  return (
    <form className={styles['fields']} onSubmit={(event) => void change(event)}>
      <TextField
        label="Passphrase now"
        type="password"
        value={current}
        onChange={setCurrent}
        error={error}
        autoFocus
      />
      <NewPassphrase value={next} onChange={setNext} />
      <div className={styles['actions']}>
        <Button
          kind="primary"
          type="submit"
          isPending={isWorking}
          isDisabled={!next.isReady || current === ''}
        >
          Change the passphrase
        </Button>
        <Button kind="quiet" onPress={onDone}>
          Leave it as it is
        </Button>
      </div>
    </form>
  );
}
