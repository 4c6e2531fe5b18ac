import { type DiffPiece, diffWords } from '../common/text-diff';
import type { PackAmendment } from './record-data';

/** Below this share of words in common, an amendment is a new text: word by word it could not be read. */
const leastInCommon = 0.4;

/** What an amendment changes, as it is shown: word by word, or the whole old wording before the whole new one where little is left of it. */
export function amendmentChanges({
  currentText,
  proposedText,
}: Pick<PackAmendment, 'currentText' | 'proposedText'>): readonly DiffPiece[] {
  const current = currentText ?? '';
  const pieces = diffWords(current, proposedText);
  const kept = lettersOf(pieces.filter(({ kind }) => kind === 'same').map(({ text }) => text));
  const all = Math.max(lettersOf([current]), lettersOf([proposedText]));
  if (current === '' || kept >= all * leastInCommon) return pieces;
  return [
    { kind: 'removed', text: current },
    { kind: 'same', text: '\n' },
    { kind: 'added', text: proposedText },
  ];
}

function lettersOf(texts: readonly string[]): number {
  return texts.join('').replace(/\s/g, '').length;
}
