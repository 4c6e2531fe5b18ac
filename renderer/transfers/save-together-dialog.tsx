import { countOf } from '../../domain/common/text';
import { ConfirmDialog } from '../ui/confirm-dialog';
import styles from './moving-on.module.css';

interface SaveTogetherProps {
  /** How many files go. */
  readonly count: number;
  /** How many of those ticked stay out. */
  readonly left: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Says that what is saved is unprotected, and what it will be. */
export function SaveTogetherDialog({ count, left, onConfirm, onCancel }: SaveTogetherProps) {
  return (
    <ConfirmDialog
      title="Save unprotected copies?"
      isOpen
      actionLabel="Choose where and save"
      isDanger={false}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <div className={styles['words']}>
        <p>
          {`A new folder will hold the SEN files of ${countOf(count, 'pupil')}, each in a folder of its own: the PDF with the slip to sign, the data file, and the documents as they were received.`}
        </p>
        {left > 0 && (
          <p>
            {`${countOf(left, 'pupil')} of those ticked ${left === 1 ? 'stays' : 'stay'} out: they have no next school, or their file has already gone.`}
          </p>
        )}
        <p>
          Outside the vault nothing is encrypted: whoever finds it can read it. Keep it only as long as you
          need it.
        </p>
      </div>
    </ConfirmDialog>
  );
}
