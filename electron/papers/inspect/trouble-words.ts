import type { Trouble } from './inspect-file';

/** What the placeholder page and the warning say of a file that cannot be printed. */
export interface TroubleWords {
  /** A full sentence: what is wrong. */
  readonly reason: string;
  /** A full sentence: what to do. */
  readonly advice: string;
}

const attachAgain = 'then attach the new file in its place.';
const saveAsPdf = `Open it in Word or LibreOffice, save it as PDF, ${attachAgain}`;

const words: Readonly<Record<Trouble, TroubleWords>> = {
  damaged: {
    reason: 'This PDF is damaged or was cut off on its way, so it cannot be read.',
    advice: `Ask its author to send it again, ${attachAgain}`,
  },
  'password-needed': {
    reason: 'This PDF is locked with a password.',
    advice: 'Open it in the pupil’s documents and type its password once: it is then kept with the document.',
  },
  'password-wrong': {
    reason: 'This PDF is locked, and the password kept for it does not open it.',
    advice:
      'Open it in the pupil’s documents and type the password again, or ask its author for a copy without one.',
  },
  empty: {
    reason: 'This file is empty: there is nothing in it to print.',
    advice: `Ask its author to send it again, ${attachAgain}`,
  },
  'adobe-form': {
    reason: 'This PDF is a form that only Adobe Reader can show.',
    advice: `Open it in Adobe Reader, print it there to a new PDF, ${attachAgain}`,
  },
  'damaged-picture': {
    reason: 'This picture is damaged or was cut off on its way, so it cannot be shown whole.',
    advice: `Copy it from the camera or telephone again, ${attachAgain}`,
  },
  'old-word': {
    reason: 'This is an old Word file (.doc), or a Word file that is locked with a password.',
    advice: saveAsPdf,
  },
  'rich-text': {
    reason: 'This is a rich text file (.rtf), which cannot be printed here.',
    advice: saveAsPdf,
  },
  'unknown-kind': {
    reason: 'This kind of file cannot be printed here.',
    advice: `Open it in its own program, save it as PDF, ${attachAgain}`,
  },
  'unreadable-word': { reason: 'This Word file cannot be read.', advice: saveAsPdf },
  'unreadable-odt': { reason: 'This OpenDocument file cannot be read.', advice: saveAsPdf },
};

export function troubleWords(trouble: Trouble): TroubleWords {
  return words[trouble];
}
