import type { IsoDate } from '../common/calendar-date';
import { capital, fold, tidyLine } from '../common/text';
import { agencyInWords } from './agency-words';
import { takeDate } from './date-in-name';

/** What a file's name lets one guess. Shown to the user, who corrects it. */
export interface NameGuess {
  readonly title: string;
  readonly reportDate: IsoDate | null;
  readonly agency: string | null;
}

/** Short forms of the field, written as people write them. */
const shortForms = new Set([
  'ep', 'ehc', 'ehcp', 'ehcna', 'salt', 'slt', 'ot', 'camhs', 'asd', 'adhd', 'senco', 'send', 'sen', 'la', 'iep',
  'cyps', 'cdc', 'gp', 'nhs', 'ast', 'btt', 'hi', 'vi', 'msi', 'qtvi', 'qtod', 'k', 'r6', 'apdr', 'dsl', 'cin', 'tac', 'pep',
]); // prettier-ignore

/** Endings that say how a file was made and not what it is. */
const noise = new Set(['copy', 'scan', 'scanned']);

/**
 * Guesses the title, the date and the agency from a file's name: `maya-ep-report-2026-10-14.pdf` of Maya gives 'EP report' of
 * 14 October 2026 by the educational psychology service. The pupil's own names are left out of the title, because the
 * document stands on her page; a date after today is taken for something else and stays in the title.
 */
export function guessFromName(fileName: string, pupilNames: readonly string[], today: IsoDate): NameGuess {
  const bare = tidyLine(fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').normalize('NFC'));
  const { date, rest } = takeDate(bare, today);
  const words = tidyLine(rest.replace(/[_\-–—.,()[\]+~#]+/g, ' '))
    .split(' ')
    .filter((word) => word !== '');
  const kept = withoutNames(words, pupilNames);
  const title = sentence(kept.length > 0 ? kept : words);
  return {
    title: title === '' ? 'Document' : title.slice(0, 200),
    reportDate: date,
    agency: agencyInWords(kept),
  };
}

/** Leaves out the pupil's names, also in one piece ('MayaOkonkwo' is left as it is: it may be anything). */
function withoutNames(words: readonly string[], names: readonly string[]): string[] {
  const known = new Set(
    names.flatMap((name) => fold(name).split(/[\s-]+/)).filter((name) => name.length > 1),
  );
  const isName = (word: string): boolean => known.has(fold(word).replace(/'s$/, ''));
  return words.filter((word) => !isName(word));
}

function sentence(words: readonly string[]): string {
  const plain = words.map((word) => {
    const lower = word.toLowerCase();
    if (shortForms.has(lower)) return lower === 'salt' ? 'SaLT' : word.toUpperCase();
    // SHOUTED words are made quiet; what is written with care (McTimoney, iPad) stays.
    return word === word.toUpperCase() && word.length > 3 ? lower : word;
  });
  const last = plain.at(-1)?.toLowerCase() ?? '';
  const shown = plain.length > 1 && noise.has(last) ? plain.slice(0, -1) : plain;
  const text = shown.join(' ');
  return capital(text);
}
