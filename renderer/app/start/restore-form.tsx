import { type SyntheticEvent, useState } from 'react';
import type { BackupFound } from '../../../domain/backups/restore-api';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { ProgressBar } from '../../ui/progress-bar';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { notify } from '../../ui/toasts';
import { ask } from '../calls';
import { useProgress } from '../use-progress';
import { emptyPassphrase, NewPassphrase, type NewPassphraseValue } from './new-passphrase';
import styles from './start-page.module.css';
import { useWait } from './use-wait';
import { useVaultState } from './vault-state';

const job = 'restore';

interface RestoreFormProps {
  readonly found: BackupFound;
  readonly onBack: () => void;
}

/** Where to, and by which key. Ends in the open vault. */
export function RestoreForm({ found, onBack }: RestoreFormProps) {
  const [place, setPlace] = useState({ folder: found.folder, replaces: found.replaces });
  const [bySheet, setBySheet] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState('');
  const [next, setNext] = useState<NewPassphraseValue>(emptyPassphrase);
  const { isWorking, error, wait, restore } = useRestore(found.file, place.folder);

  const choosePlace = async (): Promise<void> => {
    const chosen = await ask('restore', 'chooseFolder', {});
    if (chosen.ok && chosen.value) setPlace(chosen.value);
  };
  const isReady = bySheet ? typed.trim() !== '' && next.isReady : passphrase !== '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isReady || wait > 0 || isWorking) return;
    void restore(bySheet ? { typed, newPassphrase: next.passphrase } : { passphrase });
  };

  if (isWorking) return <Working />;
  return (
    <form className={styles['form']} onSubmit={submit}>
      <div>
        <p>It is restored to this folder:</p>
        <p className={styles['folder']}>{place.folder}</p>
      </div>
      {place.replaces && (
        <Callout tone="info" heading="There are records in this folder">
          They are not deleted: they are moved into a folder named “before-restore” with the date, inside this
          one. What was entered after the backup is in there only.
        </Callout>
      )}
      <div className={styles['actions']}>
        <Button onPress={() => void choosePlace()}>Choose another folder</Button>
      </div>
      {bySheet ? (
        <>
          <TextArea
            label="Words of the recovery sheet"
            hint="With spaces between them. Capital letters and line breaks do not matter."
            value={typed}
            onChange={setTyped}
            error={error}
            autoFocus
          />
          <NewPassphrase value={next} onChange={setNext} />
        </>
      ) : (
        <TextField
          label="Passphrase"
          hint="As it was when the backup was made."
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          autoFocus
        />
      )}
      <div className={styles['actions']}>
        <Button kind="primary" isMain type="submit" isDisabled={!isReady || wait > 0}>
          {wait > 0 ? `Try again in ${wait} seconds` : 'Restore and open'}
        </Button>
        <Button kind="quiet" onPress={() => setBySheet(!bySheet)}>
          {bySheet ? 'Use the passphrase' : 'Use the recovery sheet'}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          Back
        </Button>
      </div>
    </form>
  );
}

type Key = { readonly passphrase: string } | { readonly typed: string; readonly newPassphrase: string };

function useRestore(file: string, folder: string) {
  const refresh = useVaultState((state) => state.refresh);
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const wait = useWait();
  const restore = async (key: Key): Promise<void> => {
    setWorking(true);
    setError(undefined);
    const restored = await ask('restore', 'restore', { file, folder, key, job });
    if (!restored.ok) {
      setWorking(false);
      wait.start(Number(restored.problem.facts?.['waitSeconds'] ?? 0));
      setError(restored.problem.message);
      return;
    }
    const passphrase = 'passphrase' in key ? key.passphrase : key.newPassphrase;
    const opened = await ask('vault', 'unlock', { passphrase });
    if (opened.ok) {
      const { aside } = restored.value;
      const kept =
        aside === null
          ? ''
          : ` What was there before is kept in the folder “${aside}” of the vault; Settings lists it under Backups.`;
      notify({ text: `Restored and checked.${kept}` });
    }
    // Whatever stands in the way of opening is explained by the next screen.
    await refresh();
    setWorking(false);
  };
  return { isWorking, error, wait: wait.seconds, restore };
}

function Working() {
  const progress = useProgress(job);
  const total = progress?.total ?? 0;
  return (
    <div className={styles['form']}>
      <ProgressBar
        label={progress?.doing ?? 'Opening the backup'}
        value={total === 0 ? null : (progress?.done ?? 0) / total}
        onCancel={() => void ask('restore', 'cancel', { job })}
      />
    </div>
  );
}
