import { type SectionDraft } from '../../../domain/ehc-plans/entry/draft';
import { missingWords } from '../../../domain/ehc-plans/entry/missing-words';
import type { SectionLetter } from '../../../domain/ehc-plans/sections';

/** So many of the missing words are named. */
const namedWords = 20;

interface MissingWordsProps {
  readonly letter: SectionLetter;
  readonly section: SectionDraft;
}

/** Says whether every word of the text is below, or which are not: what is left to look at is where the pieces begin and end. */
export function MissingWords({ letter, section }: MissingWordsProps) {
  const missing = missingWords(letter, section);
  if (missing.length === 0)
    return 'Every word of the text is below. Look whether each piece begins and ends where it should.';
  const more = missing.length > namedWords ? ` and ${missing.length - namedWords} more` : '';
  return `Words of the text that are not below: ${missing.slice(0, namedWords).join(', ')}${more}.`;
}
