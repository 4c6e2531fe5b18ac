import { type SyntheticEvent, useState } from 'react';
import type { LockReason, VaultState } from '../../../domain/vault/api';
import { automaticJob } from '../../../domain/backups/model';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { TextField } from '../../ui/text-field';
import { ask } from '../calls';
import { useProgress } from '../use-progress';
import { StartPage } from './start-page';
import styles from './start-page.module.css';
import { useOtherVault } from './use-other-vault';
import { useVaultState } from './vault-state';
import { useWait } from './use-wait';

interface UnlockScreenProps {
  readonly state: Extract<VaultState, { at: 'locked' }>;
  readonly onForgotten: () => void;
  readonly onRestore: () => void;
}

const whyLocked: Readonly<Record<LockReason, string>> = {
  'by-hand': 'Locked. Everything is saved.',
  idle: 'Locked because nobody was using it. Everything is saved.',
  sleep: 'Locked because the laptop went to sleep. Everything is saved.',
  'screen-lock': 'Locked together with the screen. Everything is saved.',
  lost: 'Locked because the vault’s folder could no longer be reached. What was saved before is safe; what was typed after that may not be.',
};

/** One passphrase, one button; a wrong one costs a few seconds, never a record. */
export function UnlockScreen({ state, onForgotten, onRestore }: UnlockScreenProps) {
  const { refresh, set } = useVaultState();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isWorking, setWorking] = useState(false);
  const wait = useWait();
  const chooseOther = useOtherVault();

  const unlock = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (passphrase === '' || wait.seconds > 0) return;
    setWorking(true);
    setError(undefined);
    const opened = await ask('vault', 'unlock', { passphrase });
    setWorking(false);
    if (opened.ok) return refresh();
    wait.start(Number(opened.problem.facts?.['waitSeconds'] ?? 0));
    if (['wrong-passphrase', 'unlock-too-soon', 'invalid'].includes(opened.problem.kind))
      setError(opened.problem.message);
    else set({ at: 'problem', folder: state.folder, problem: opened.problem });
  };

  const leave = async (): Promise<void> => {
    const next = await ask('vault', 'leaveFolder', {});
    if (next.ok) set(next.value);
  };

  return (
    <StartPage
      title={state.isDemo ? 'Unlock the demo school' : 'Unlock'}
      {...(state.why ? { lead: whyLocked[state.why] } : {})}
    >
      <p className={styles['folder']}>{state.folder}</p>
      <form className={styles['form']} onSubmit={(event) => void unlock(event)}>
        <TextField
          label="Passphrase"
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
          error={error}
          hint={state.isDemo ? `For the demo school it is no secret: ${demoPassphrase}` : undefined}
        />
        <div className={styles['actions']}>
          <Button kind="primary" isMain type="submit" isPending={isWorking} isDisabled={wait.seconds > 0}>
            {wait.seconds > 0 ? `Try again in ${wait.seconds} seconds` : 'Unlock'}
          </Button>
        </div>
        {isWorking && <UpdateBackup />}
      </form>
      <div className={styles['later']}>
        {!state.isDemo && (
          <Button kind="quiet" onPress={onForgotten}>
            I have forgotten the passphrase
          </Button>
        )}
        {!state.isDemo && (
          <Button kind="quiet" onPress={onRestore}>
            Restore from a backup
          </Button>
        )}
        <Button kind="quiet" onPress={() => void chooseOther()}>
          Open another vault
        </Button>
        <Button kind="quiet" onPress={() => void leave()}>
          First screen
        </Button>
      </div>
    </StartPage>
  );
}

/** Before an update of the records a backup is made, which may take a while. */
function UpdateBackup() {
  const progress = useProgress(automaticJob);
  if (!progress || progress.total === 0) return null;
  return <ProgressBar label={`${progress.doing} before the update`} value={progress.done / progress.total} />;
}
