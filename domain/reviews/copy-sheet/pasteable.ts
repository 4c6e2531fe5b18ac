/** Control characters but for tab and line end: no form takes them. */
const controls = /(?![\n\t])\p{Cc}/gu;
/** Signs without width that come along when text is copied from a web page. */
const invisible = /[\u200B\u2060\uFEFF]/gu;

/** Text ready to paste into a web form: lines end with \n, no spaces at their ends, at most one empty line in a row. */
export function pasteable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** How many characters a text has (code points): a letter outside the basic plane is one, and so is the end of a line. */
export function charactersIn(text: string): number {
  return Array.from(text).length;
}
