import { Button } from '../../ui/button';
import { BackupPlaces } from './backup-places';
import styles from './start-page.module.css';

/** Where backups are to be kept, asked at set-up: the first one is made a minute later, by itself. */
export function BackupPlaceStep({ onDone }: { readonly onDone: () => void }) {
  return (
    <div className={styles['form']}>
      <p>
        SENDCO Desk makes a backup by itself every day, and checks it by reading it back. Backups are
        encrypted like the records, so they may be kept in a network folder or in OneDrive. You can change the
        places later in Settings.
      </p>
      <BackupPlaces />
      <div className={styles['actions']}>
        <Button kind="primary" isMain onPress={onDone}>
          Go on
        </Button>
      </div>
    </div>
  );
}
