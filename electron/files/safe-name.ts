import sanitizeFileName from 'sanitize-filename';

/** The longest stem of a name, in bytes: every file system takes it with an ending and a number (255 bytes). */
const longestStem = 200;

/** In characters: with the folder before it, Windows takes 260 in many programs. */
const mostCharacters = 120;

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
  const stem = cutOff(sanitizeFileName(text.replace(unseen, ''), { replacement })).replace(
    /^[.\s]+|[.\s]+$/g,
    '',
  );
  // What was cut off may leave a device of Windows: '.con'.
  return stem === '' || sanitizeFileName(stem) !== stem ? fallback : stem;
}

/** Between two letters, never within one. */
function cutOff(text: string): string {
  let [kept, bytes] = ['', 0];
  for (const letter of [...text].slice(0, mostCharacters)) {
    bytes += Buffer.byteLength(letter);
    if (bytes > longestStem) break;
    kept += letter;
  }
  return kept;
}
