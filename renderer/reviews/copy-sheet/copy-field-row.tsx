import { Check, CircleAlert, Copy } from 'lucide-react';
import { type RefCallback, useId } from 'react';
import type { CopyField } from '../../../domain/reviews/copy-sheet/copy-field';
import { isTooLong, lengthInWords } from '../../../domain/reviews/copy-sheet/copy-sheet';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import type { CopiedState } from './copied-store';
import styles from './copy-sheet.module.css';

interface CopyFieldRowProps {
  readonly field: CopyField;
  readonly copied: CopiedState;
  readonly onCopy: () => void;
  readonly buttonRef: RefCallback<HTMLButtonElement>;
}

/** One field: what the form calls it, the text, its length, and the button that copies it. */
export function CopyFieldRow({ field, copied, onCopy, buttonRef }: CopyFieldRowProps) {
  const length = useId();
  const isEmpty = field.text === '';
  return (
    <li className={classes(styles['field'], isEmpty && styles['empty'])}>
      <div className={styles['words']}>
        <h2>{field.label}</h2>
        {!isEmpty && <p className={styles['text']}>{field.text}</p>}
      </div>
      <div className={styles['side']}>
        {!isEmpty && (
          <Button
            icon={Copy}
            onPress={onCopy}
            ariaLabel={`Copy ${field.label}`}
            ariaDescribedBy={length}
            ref={buttonRef}
          >
            Copy
          </Button>
        )}
        {copied === 'copied' && (
          <Badge tone="success" icon={Check}>
            Copied
          </Badge>
        )}
        {copied === 'changed' && <Badge tone="warning">Changed since</Badge>}
        <p id={length} className={styles[isTooLong(field) ? 'too-long' : 'length']}>
          {isTooLong(field) && <CircleAlert size="1em" aria-hidden />}
          {lengthInWords(field)}
        </p>
      </div>
    </li>
  );
}
