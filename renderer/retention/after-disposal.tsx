import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { DisposalDone } from '../../domain/retention/api';
import { ask, queryClient } from '../app/calls';
import { useVaultState } from '../app/start/vault-state';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { TextLink } from '../ui/text-link';
import { notify } from '../ui/toasts';
import styles from './retention.module.css';

interface AfterDisposalProps {
  readonly done: DisposalDone;
  readonly onClose: () => void;
}

/** What was done, where its certificate is, and the offer of a backup that no longer holds it. */
export function AfterDisposal({ done, onClose }: AfterDisposalProps) {
  const isDemo = useVaultState(({ state }) => state?.at === 'open' && state.isDemo);
  const [isWorking, setWorking] = useState(false);
  const backUp = async () => {
    setWorking(true);
    const made = await ask('backups', 'make', { job: 'backup-by-hand' });
    setWorking(false);
    notify(
      made.ok
        ? { text: 'A backup without what was disposed of was made and verified.' }
        : { text: made.problem.message, isProblem: true },
    );
    await queryClient.invalidateQueries({ queryKey: ['backups'] });
    if (made.ok) onClose();
  };
  return (
    <Callout tone="success" heading={`${countOf(done.certificates.length, 'record')} disposed of`} isAnswer>
      <p>
        {done.isFinished
          ? 'All of it has been removed from this vault.'
          : 'Another program was holding a file. It will be removed when the vault is next opened.'}{' '}
        <TextLink to={paths.certificates}>Certificates</TextLink>
      </p>
      <div className={styles['actions']}>
        {!isDemo && (
          <Button isPending={isWorking} onPress={() => void backUp()}>
            Make a new backup now
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>
          Close
        </Button>
      </div>
    </Callout>
  );
}
