import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { backupMoment } from '../../../domain/backups/due';
import type { BackupFound } from '../../../domain/backups/restore-api';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { ask } from '../calls';
import { RestoreForm } from './restore-form';
import { StartPage } from './start-page';
import styles from './start-page.module.css';

/** From a backup file to an open vault: choose the file, choose the place, give the passphrase or the recovery sheet. */
export function RestoreScreen({ onBack }: { readonly onBack: () => void }) {
  const [found, setFound] = useState<BackupFound | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);

  const chooseFile = async (): Promise<void> => {
    setOpening(true);
    setProblem(null);
    const chosen = await ask('restore', 'chooseFile', {});
    setOpening(false);
    if (!chosen.ok) setProblem(chosen.problem.message);
    else if (chosen.value) setFound(chosen.value);
  };

  return (
    <StartPage
      title="Restore from a backup"
      lead="The backup is checked from beginning to end before anything is put in place. What is there now is kept."
    >
      {problem !== null && (
        <Callout tone="danger" heading="This backup cannot be used" isAnswer>
          {problem}
        </Callout>
      )}
      {found ? (
        <>
          <FoundBackup found={found} onOther={() => void chooseFile()} />
          <RestoreForm key={found.file} found={found} onBack={onBack} />
        </>
      ) : (
        <div className={styles['form']}>
          <p>
            Choose the backup file. Its name begins with SENDCO-Desk and ends in .sdbackup; it lies on the
            memory stick, in the network folder or wherever your backups go.
          </p>
          <div className={styles['actions']}>
            <Button
              kind="primary"
              isMain
              icon={FolderOpen}
              isPending={isOpening}
              onPress={() => void chooseFile()}
            >
              Choose a backup
            </Button>
            <Button kind="quiet" onPress={onBack}>
              Back
            </Button>
          </div>
        </div>
      )}
    </StartPage>
  );
}

function FoundBackup({ found, onOther }: { readonly found: BackupFound; readonly onOther: () => void }) {
  return (
    <div className={styles['form']}>
      <div>
        <p>Backup of {backupMoment(found.at)}:</p>
        <p className={styles['folder']}>{found.fileName}</p>
      </div>
      <div className={styles['actions']}>
        <Button onPress={onOther}>Choose another backup</Button>
      </div>
    </div>
  );
}
