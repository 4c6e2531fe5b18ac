import { type SyntheticEvent, useState } from 'react';
import { useChange } from '../app/calls';
import { RecoverySheetStep } from '../app/start/recovery-sheet-step';
import { useVaultState } from '../app/start/vault-state';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { TextField } from '../ui/text-field';
import { notify } from '../ui/toasts';
import styles from './settings-screen.module.css';

/** The recovery sheet: whether it was kept, and a new one when it is lost. */
export function RecoverySettings({ isConfirmed }: { readonly isConfirmed: boolean }) {
  const newKey = useChange('vault', 'newRecoveryKey');
  const refresh = useVaultState((store) => store.refresh);
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [words, setWords] = useState<readonly string[] | null>(null);

  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const made = await newKey({ passphrase });
    if (!made.ok) {
      setError(made.problem.message);
      return;
    }
    setError(undefined);
    setPassphrase('');
    setWords(made.value.words);
    await refresh();
  };

  if (words) {
    return (
      <Card title="Recovery sheet">
        <RecoverySheetStep
          words={words}
          onDone={() => {
            setWords(null);
            void refresh();
            notify({
              text: 'The new recovery sheet is the one that works from now on. Destroy the old one.',
            });
          }}
          onLater={() => {
            setWords(null);
          }}
        />
      </Card>
    );
  }
  return (
    <Card title="Recovery sheet">
      {!isConfirmed && (
        <Callout tone="warning" heading="The recovery sheet has not been confirmed">
          Without a sheet in the safe, a forgotten passphrase means that all records are lost. Make a new one
          now; it takes two minutes.
        </Callout>
      )}
      <form className={styles['fields']} onSubmit={(event) => void make(event)}>
        <TextField
          label="Passphrase"
          hint="A new sheet takes the place of the old one, which then no longer opens the vault."
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          error={error}
        />
        <div className={styles['actions']}>
          <Button type="submit" isDisabled={passphrase === ''}>
            Make a new recovery sheet
          </Button>
        </div>
      </form>
    </Card>
  );
}
