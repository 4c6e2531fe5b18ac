import { blankProposal, type Proposal } from './proposal';
import { dateIn } from './read-date';
import { withOneAside } from './one-aside';
import { headingOf } from './plan-sections';
import { paragraphsOf } from './unwrap';

/** '1 Parents’ advice | Ms O’Brien | 5 January 2026', '2. School report, Mrs Sandlingfold, 6 January 2026', or a title alone. */
export function proposeAdvice(text: string): readonly Proposal[] {
  const paragraphs = rowsOf(text) ?? paragraphsOf(text);
  const isTable = paragraphs.some((paragraph) => paragraph.includes(' | '));
  const isNumbered = paragraphs.some((paragraph) => numbered.test(paragraph));
  return withOneAside(
    paragraphs.map((paragraph) => {
      const isRow = isTable
        ? paragraph.includes(' | ') && !isHead(paragraph)
        : !isNumbered || numbered.test(paragraph);
      return isRow && headingOf(paragraph) === null
        ? rowOf(paragraph)
        : { ...blankProposal, use: 'leftOut', text: paragraph };
    }),
  );
}

const numbered = /^(?:K\s?)?(\d{1,2})\s*[.):]?\s+(?=\S)|^[•●▪·*–-]\s+/;

/** The head of the table: 'No | Title | Author | Date'. */
function isHead(paragraph: string): boolean {
  return (
    /\b(?:title|report|advice|document)\b.*\|.*\b(?:author|name|by|role)\b.*\|.*\bdate\b/i.test(paragraph) &&
    !/\d{4}/.test(paragraph)
  );
}

function rowOf(paragraph: string): Proposal {
  const number = numbered.exec(paragraph);
  const rest = paragraph.slice(number?.[0].length ?? 0);
  const parts = partsOf(rest).map((part) => part.trim());
  const datedOn = dateIn(parts.at(-1) ?? '');
  const [title = '', ...others] = datedOn === null ? parts : parts.slice(0, -1);
  const author = others.join(', ');
  return {
    ...blankProposal,
    ref: number?.[1] ?? '',
    text: title,
    author: author === '' ? null : author,
    datedOn,
    readFrom: datedOn === null ? [] : [parts.at(-1) ?? ''],
  };
}

/** Title, author and date: in columns, with commas, or one after the other as a table looks when it is copied. */
function partsOf(rest: string): readonly string[] {
  if (rest.includes(' | ')) return rest.split(' | ');
  const copied = copiedRow.exec(rest);
  if (copied === null) return rest.split(/,\s+(?=\S)/);
  const [, words = '', date = ''] = copied;
  const author = words.search(/(?<=\))\s\p{Lu}|\s(?:Ms|Mrs|Mr|Miss|Mx|Dr|Prof|Professor)\.?\s+\p{Lu}/u);
  return author === -1 ? [words, date] : [words.slice(0, author), words.slice(author), date];
}

/** 'School report Mrs Sandlingfold, SENDCO 6 January 2026': no comma before the date. */
const copiedRow = /^(.*[^,\s])\s+(\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\s+\d{4})$/u;

/**
 * The rows of a table that was copied: each from its number to the date at its end, over as many lines as it has. Null for a text that
 * is no such table.
 */
function rowsOf(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rows: string[] = [];
  let count = 0;
  let isOpen = false;
  for (const line of lines) {
    const begins = new RegExp(String.raw`^${count + 1}\s+\p{Lu}`, 'u').test(line);
    if (begins) count += 1;
    if (isOpen && !begins) rows.push(`${rows.pop() ?? ''} ${line}`);
    else rows.push(line);
    isOpen = (isOpen || begins) && !copiedRow.test(rows.at(-1) ?? '');
  }
  const complete = rows.filter((row) => numbered.test(row) && copiedRow.test(row)).length;
  return count >= 2 && complete === count && !text.includes(' | ') ? rows : null;
}
