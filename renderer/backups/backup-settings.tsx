import { useState } from 'react';
import { paths } from '../app/paths';
import { BackupPlaces } from '../app/start/backup-places';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { backupNotice } from '../../domain/backups/notice';
import { useChange, useRead } from '../app/calls';
import { notify } from '../ui/toasts';
import styles from './backups.module.css';
import { PutAsideSets } from './put-aside-sets';
import { WorkBar } from './work-bar';

const job = 'backup-by-hand';

/** How the backups stand, where they go, and one by hand. */
export function BackupSettings() {
  const { value } = useRead('backups', 'status', {});
  const notice = value && backupNotice(value);
  return (
    <Card title="Backups">
      <div className={styles['parts']}>
        {notice?.tone === 'warning' ? (
          <Callout tone="warning" level={3} heading={notice.heading}>
            {notice.words}
          </Callout>
        ) : (
          <p className={styles['line']}>{notice?.words}</p>
        )}
        <MakeBackup />
        <BackupPlaces />
        <div className={styles['actions']}>
          <LinkButton to={paths.backups}>Bring something back from a backup</LinkButton>
        </div>
        <p className={styles['line']}>
          To bring back everything, lock the vault and choose “Restore from a backup” on the unlock screen. A
          backup opens with the passphrase that the vault had when it was made.
        </p>
        <PutAsideSets />
      </div>
    </Card>
  );
}

/** A backup now, in every place that is there. */
function MakeBackup() {
  const make = useChange('backups', 'make');
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    setWorking(true);
    setProblem(null);
    const made = await make({ job });
    setWorking(false);
    if (!made.ok) {
      if (made.problem.kind !== 'cancelled') setProblem(made.problem.message);
      return;
    }
    const { folders, failed } = made.value;
    setProblem(failed.map(({ folder, message }) => `${folder}: ${message}`).join(' ') || null);
    notify({ text: `The backup was made and checked${folders.length > 1 ? ', in both places' : ''}.` });
  };
  return (
    <>
      {isWorking ? (
        <WorkBar job={job} label="Making a backup" />
      ) : (
        <div className={styles['actions']}>
          <Button kind="primary" onPress={() => void run()}>
            Make a backup now
          </Button>
        </div>
      )}
      {problem !== null && (
        <Callout tone="danger" level={3} heading="A backup was not made" isAnswer>
          {problem}
        </Callout>
      )}
    </>
  );
}
