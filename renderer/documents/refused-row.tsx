import { CircleAlert } from 'lucide-react';
import type { AttachResult } from '../../domain/documents/attach-report';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import styles from './documents.module.css';

export interface RefusedRowProps {
  readonly result: AttachResult;
  readonly onKeepBoth: () => void;
}

/** A file that was not attached, and why; for one that is already here, the way to it and to keeping both. */
export function RefusedRow({ result, onKeepBoth }: RefusedRowProps) {
  const { fileName, message, outcome, document } = result;
  return (
    <li className={styles['row']}>
      <div className={styles['rowHead']}>
        <CircleAlert size="1.25em" aria-hidden className={styles['attention']} />
        <strong>{fileName}</strong>
      </div>
      <p>{message}</p>
      {outcome === 'already-here' && document && (
        <div className={styles['actions']}>
          <LinkButton to={paths.document(document.id)} ariaLabel={`Open ${document.title}`}>
            Open it
          </LinkButton>
          <Button onPress={onKeepBoth} ariaLabel={`Keep both: attach ${fileName} as well`}>
            Keep both
          </Button>
        </div>
      )}
    </li>
  );
}
