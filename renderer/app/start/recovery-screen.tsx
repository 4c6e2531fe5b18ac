import { type SyntheticEvent, useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { ask } from '../calls';
import { emptyPassphrase, NewPassphrase, type NewPassphraseValue } from './new-passphrase';
import { StartPage } from './start-page';
import styles from './start-page.module.css';
import { useVaultState } from './vault-state';

/** The passphrase is forgotten: the words of the recovery sheet open the vault and a new passphrase is chosen. */
export function RecoveryScreen({ onBack }: { readonly onBack: () => void }) {
  const refresh = useVaultState((state) => state.refresh);
  const [typed, setTyped] = useState('');
  const [next, setNext] = useState<NewPassphraseValue>(emptyPassphrase);
  const [error, setError] = useState<string | undefined>();
  const [isWorking, setWorking] = useState(false);

  const open = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!next.isReady) return;
    setWorking(true);
    setError(undefined);
    const opened = await ask('vault', 'unlockWithRecoveryKey', { typed, newPassphrase: next.passphrase });
    setWorking(false);
    if (opened.ok) await refresh();
    else setError(opened.problem.message);
  };

  return (
    <StartPage
      title="Open with the recovery sheet"
      lead="Type the words of the sheet in order, then choose a new passphrase. Nothing in the records changes."
    >
      <form className={styles['form']} onSubmit={(event) => void open(event)}>
        <TextArea
          label="Words of the recovery sheet"
          hint="With spaces between them. Capital letters and line breaks do not matter."
          value={typed}
          onChange={setTyped}
          error={error}
          autoFocus
        />
        <NewPassphrase value={next} onChange={setNext} />
        <div className={styles['actions']}>
          <Button
            kind="primary"
            isMain
            type="submit"
            isPending={isWorking}
            isDisabled={!next.isReady || typed.trim() === ''}
          >
            Open the vault
          </Button>
          <Button kind="quiet" onPress={onBack}>
            Back
          </Button>
        </div>
      </form>
    </StartPage>
  );
}
