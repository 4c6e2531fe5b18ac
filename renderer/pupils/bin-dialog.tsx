import { formatDate } from '../../domain/common/date-words';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { PrivateText, usePrivateName } from '../ui/private-text';
import styles from './register-screen.module.css';

/** Pupils who were put into the bin, to be brought back with everything that belongs to them. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const { value } = useRead('pupils', 'bin', {});
  const restore = useChange('pupils', 'restore');
  const withUndo = useWithUndo();
  const privateName = usePrivateName();
  return (
    <Dialog title="Pupils in the bin" isOpen onClose={onClose}>
      {!value && <Loading />}
      {value?.length === 0 && <p>The bin holds no pupils.</p>}
      <ul>
        {value?.map(({ id, name, deletedAt }) => (
          <li key={id} className={styles['binLine']}>
            <span>
              <PrivateText>{name}</PrivateText>
              <span className={styles['soft']}> since {formatDate(deletedAt.slice(0, 10))}</span>
            </span>
            <Button
              onPress={() => void withUndo(restore({ id }), `${privateName(name)} was taken out of the bin`)}
              ariaLabel={`Bring ${privateName(name)} back`}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
