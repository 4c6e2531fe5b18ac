import { decodeBytes } from '../../../domain/imports/decode';
import { escapeHtml } from './escape-html';

/** A text file as HTML: a paragraph where it has an empty line, its own line breaks and indents kept. */
export function textToHtml(bytes: Uint8Array): string {
  const text = decodeBytes(bytes).text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n');
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${withLines(paragraph)}</p>`)
    .join('\n');
}

function withLines(paragraph: string): string {
  return escapeHtml(paragraph)
    .replace(/\t/g, '    ')
    .replace(/ {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length - 1).concat(' '))
    .replace(/\n /g, '\n\u00a0')
    .replace(/\n/g, '<br>\n');
}
