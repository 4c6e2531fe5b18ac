import { useState } from 'react';
import type { Problem } from '../../../domain/common/result';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { ask } from '../calls';
import { StartPage } from './start-page';
import styles from './start-page.module.css';
import { useOtherVault } from './use-other-vault';
import { useVaultState } from './vault-state';

/** What each kind of trouble is called at the top of its screen. */
const headings: Readonly<Record<string, string>> = {
  'vault-missing': 'The key file of this vault is missing',
  'vault-damaged': 'The key file of this vault is damaged',
  'vault-newer': 'This vault needs a newer version of the program',
  'vault-weakened': 'The protection of this vault was altered',
  'vault-in-use': 'This vault is open somewhere else',
  'records-missing': 'The records of this vault are missing',
  'database-unreadable': 'The records of this vault cannot be read',
  'database-newer': 'These records need a newer version of the program',
  'update-failed': 'The records could not be brought to the new version',
  'folder-missing': 'The vault is not where it was',
  'folder-read-only': 'This folder can only be read',
  'folder-unreadable': 'This folder cannot be opened',
  'folder-unreachable': 'This folder cannot be reached',
  'file-busy': 'Another program is holding a file of the vault',
  'disk-full': 'The disk is full',
  'backup-failed': 'The safety copy could not be made',
};

interface VaultProblemScreenProps {
  readonly folder: string;
  readonly problem: Problem;
  readonly onRestore: () => void;
}

/** Troubles that a backup helps against: something of the vault is damaged or gone. */
const restorable: ReadonlySet<string> = new Set([
  'vault-missing',
  'vault-damaged',
  'vault-weakened',
  'records-missing',
  'database-unreadable',
  'folder-missing',
]);

/** Something stands in the way of opening the vault: what happened, that nothing was changed, what to do. */
export function VaultProblemScreen({ folder, problem, onRestore }: VaultProblemScreenProps) {
  const { set } = useVaultState();
  const [failure, setFailure] = useState<string | null>(null);
  const chooseOther = useOtherVault();

  // What was found while it was open is let go: it may have been mended.
  const tryAgain = async (): Promise<void> => {
    const found = await ask('vault', 'useFolder', { folder });
    if (found.ok) set(found.value);
  };
  const restore = async (): Promise<void> => {
    const restored = await ask('vault', 'restoreFromCopy', {});
    if (restored.ok) set(restored.value);
    else setFailure(restored.problem.message);
  };
  const leave = async (): Promise<void> => {
    const next = await ask('vault', 'leaveFolder', {});
    if (next.ok) set(next.value);
  };

  return (
    <StartPage title={headings[problem.kind] ?? 'The vault cannot be opened'}>
      <p>{problem.message}</p>
      <p className={styles['folder']}>{folder}</p>
      {failure && (
        <Callout tone="danger" heading="The copy could not be used">
          {failure}
        </Callout>
      )}
      <div className={styles['form']}>
        <div className={styles['actions']}>
          <Button kind="primary" isMain onPress={() => void tryAgain()}>
            Try again
          </Button>
          {problem.facts?.['copyUsable'] === true && (
            <Button onPress={() => void restore()}>Use the copy of the key file</Button>
          )}
          {restorable.has(problem.kind) && <Button onPress={onRestore}>Restore from a backup</Button>}
          <Button kind="quiet" onPress={() => void chooseOther()}>
            Open another vault
          </Button>
          <Button kind="quiet" onPress={() => void leave()}>
            First screen
          </Button>
        </div>
      </div>
    </StartPage>
  );
}
