import type { DiffPiece } from '../common/text-diff';

/** Letters of what stayed that are shown beside what changed. */
const around = 60;

/** The changed places of a text with a little of what stands around them, for a line in a list. */
export function excerpt(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    return { ...piece, text: cut(piece.text, isFirst ? 0 : around, isLast ? 0 : around) };
  });
}

/** The beginning and the end of a text, with an ellipsis for what lies between; cut between words. */
function cut(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + 3) return text;
  const begin = head === 0 ? '' : text.slice(0, head).replace(/\S*$/u, '');
  const end = tail === 0 ? '' : text.slice(-tail).replace(/^\S*/u, '');
  return `${begin}…${end}`;
}
