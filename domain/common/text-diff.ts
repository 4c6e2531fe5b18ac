import { diffArrays } from 'diff';

/** A stretch of text that two versions share, or that only the earlier (`removed`) or the later (`added`) one has. */
export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Whole words with their apostrophes and hyphens, single signs, and stretches of space: every letter of a text is in one of them. */
const tokens = /\s+|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Beyond so many changed words two texts have nothing to do with each other, and looking on would only take time. */
const mostChanges = 2000;

/**
 * What became of a text, word by word. `same` and `removed` pieces joined give `before`, `same` and `added` pieces joined give `after`,
 * to the letter. Neighbouring changes are one: the words taken out stand before the words put in.
 */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const changes = diffArrays(before.match(tokens) ?? [], after.match(tokens) ?? [], {
    maxEditLength: mostChanges,
  });
  const pieces = changes
    ? changes.map(({ added, removed, value }) => piece(kindOf(added, removed), value.join('')))
    : [piece('removed', before), piece('added', after)];
  return joined(pieces.filter(({ text }) => text !== ''));
}

function piece(kind: DiffPiece['kind'], text: string): DiffPiece {
  return { kind, text };
}

function kindOf(added: boolean, removed: boolean): DiffPiece['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** A word no longer than this that stayed between two changes: 'a', 'and', a comma. */
const island = 3;

/**
 * Changes with nothing but a space or one tiny word between them become one: three new words in a row are read as a phrase, and nobody
 * can read a sentence of which an 'and' stayed here and an 'a' there.
 */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') result.push(piece('removed', removed));
    if (added !== '') result.push(piece('added', added));
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isIsland(text, removed, added) && index < pieces.length - 1) {
      removed += text;
      added += text;
    } else {
      close();
      result.push(piece('same', text));
    }
  }
  close();
  return result;
}

function isIsland(text: string, removed: string, added: string): boolean {
  const word = text.trim();
  if (word === '') return removed !== '' && added !== '';
  const changed = removed.length + added.length;
  return word.length <= island && changed > 4 * text.length && !/[.!?:;]/.test(word);
}
