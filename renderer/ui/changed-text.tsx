import type { DiffPiece } from '../../domain/common/text-diff';
import styles from './changed-text.module.css';
import { VisuallyHidden } from './visually-hidden';

/** A text with its changes: what is taken out is struck through, what is put in is underlined, and both are said in words for the ear. */
export function ChangedText({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return (
    <p className={styles['text']}>
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        return kind === 'removed' ? (
          <del key={index} className={styles['removed']}>
            <VisuallyHidden> Taken out: </VisuallyHidden>
            {text}
            <VisuallyHidden>. </VisuallyHidden>
          </del>
        ) : (
          <ins key={index} className={styles['added']}>
            <VisuallyHidden> Put in: </VisuallyHidden>
            {text}
            <VisuallyHidden>. </VisuallyHidden>
          </ins>
        );
      })}
    </p>
  );
}
