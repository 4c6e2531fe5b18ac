import type { DiffPiece } from '../../../domain/common/text-diff';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './compare.module.css';

/** A text with what was taken out struck through and what was put in underlined; both are said in words to who listens. */
export function ChangedWords({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return (
    <p className={styles['words']}>
      {pieces.map((piece, index) => (
        // A text never changes its pieces without becoming another list: their places are their names.
        <Piece key={`${index} ${piece.kind}`} piece={piece} />
      ))}
    </p>
  );
}

function Piece({ piece: { kind, text } }: { readonly piece: DiffPiece }) {
  if (kind === 'same') return <span>{text}</span>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      <VisuallyHidden>{kind === 'added' ? ' [added: ' : ' [removed: '}</VisuallyHidden>
      <Mark className={styles[kind]}>{text}</Mark>
      <VisuallyHidden>{'] '}</VisuallyHidden>
    </>
  );
}
