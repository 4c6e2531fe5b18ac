import { ArchiveRestore, FolderOpen, School, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { ask } from '../calls';
import { StartPage } from './start-page';
import styles from './start-page.module.css';
import { useOtherVault } from './use-other-vault';
import { useVaultState } from './vault-state';

/** The very first screen: look around in the demo school, begin, or open what is there already. */
export function WelcomeScreen({
  onCreate,
  onRestore,
}: {
  readonly onCreate: () => void;
  readonly onRestore: () => void;
}) {
  const refresh = useVaultState((state) => state.refresh);
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const chooseOther = useOtherVault();

  const openDemo = async (): Promise<void> => {
    setOpening(true);
    setProblem(null);
    const opened = await ask('vault', 'openDemo', {});
    setOpening(false);
    if (opened.ok) await refresh();
    else setProblem(opened.problem.message);
  };

  return (
    <StartPage
      title="Welcome"
      lead="Pupils, EHC plans, reviews and their papers, kept encrypted on this laptop. Nothing leaves it unless you save or print it."
    >
      {problem && (
        <Callout tone="danger" heading="The demo school could not be opened">
          {problem}
        </Callout>
      )}
      <ul className={styles['choices']}>
        <li>
          <h2>Begin with your school</h2>
          <p>Choose a folder and a passphrase, and keep the recovery sheet. It takes about five minutes.</p>
          <Button kind="primary" isMain icon={School} onPress={onCreate}>
            Set up a new vault
          </Button>
        </li>
        <li>
          <h2>Look around first</h2>
          <p>An invented school with 212 pupils and three EHC plans, in a vault of its own.</p>
          <Button icon={Sparkles} isPending={isOpening} onPress={() => void openDemo()}>
            Open the demo school
          </Button>
        </li>
        <li>
          <h2>Already in use</h2>
          <p>
            Open a vault on this laptop, a memory stick or a network folder, or bring one here from a backup.
          </p>
          <div className={styles['actions']}>
            <Button icon={FolderOpen} onPress={() => void chooseOther()}>
              Open a vault
            </Button>
            <Button icon={ArchiveRestore} onPress={onRestore}>
              Restore from a backup
            </Button>
          </div>
        </li>
      </ul>
    </StartPage>
  );
}
