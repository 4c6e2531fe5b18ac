import sanitizeFileName from 'sanitize-filename';

/** The longest stem of a name, in characters: every file system takes it with an ending and a number (255 bytes; a letter has up to four). */
const longestStem = 60;

/**
 * Characters that are not seen and make a name read as another one: 'invoice' and a turning mark before 'fdp.exe' looks like a PDF. Joiners, marks of
 * direction, and what is no character at all.
 */
const unseen =
  /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * A text as the name of a file, without its ending: the same on every system, in the folder that was chosen and no other, and reading as what it
 * is. `fallback` where nothing is left of it.
 */
export function safeStem(text: string, fallback = 'Document', replacement = ''): string {
  const cut = [...sanitizeFileName(text.replace(unseen, ''), { replacement })].slice(0, longestStem).join('');
  const stem = cut.replace(/^[.\s]+|[.\s]+$/g, '');
  // What was cut off may leave a device of Windows: '.con'.
  return stem === '' || sanitizeFileName(stem) !== stem ? fallback : stem;
}
