import { useEffect } from 'react';
import { backupNotice } from '../../domain/backups/notice';
import { automaticJob } from '../../domain/backups/model';
import { queryClient, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useVaultState } from '../app/start/vault-state';
import { useProgress } from '../app/use-progress';
import { Callout } from '../ui/callout';
import { TextLink } from '../ui/text-link';
import styles from './backups.module.css';

/** On Home: a warning above all else when the backups need somebody. */
export function BackupWarning() {
  const notice = useNotice();
  if (notice?.tone !== 'warning') return null;
  return (
    <div className={styles['notice']}>
      <Callout tone="warning" heading={notice.heading}>
        <p>
          {notice.words} <TextLink to={paths.settings}>Backups in Settings</TextLink>
        </p>
      </Callout>
    </div>
  );
}

/** On Home: the age of the last verified backup, quietly at the end. */
export function BackupLine() {
  const notice = useNotice();
  if (notice?.tone !== 'calm') return null;
  return <p className={styles['home']}>{notice.words}</p>;
}

/** Undefined for the demo school, which needs no backups. */
function useNotice() {
  const isDemo = useVaultState(({ state }) => state?.at === 'open' && state.isDemo);
  const { value } = useRead('backups', 'status', {}, { enabled: !isDemo });
  useRereadAfterBackup();
  return isDemo || !value ? undefined : backupNotice(value);
}

/** A backup that the program makes by itself ends without anybody asking: a moment after its last step the line is read anew. */
function useRereadAfterBackup(): void {
  const progress = useProgress(automaticJob);
  const isAtEnd = progress !== null && progress.done === progress.total;
  useEffect(() => {
    if (!isAtEnd) return undefined;
    const timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey: ['backups'] }), 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [isAtEnd]);
}
