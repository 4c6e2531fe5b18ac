import { blankProposal, type Proposal } from './proposal';
import { dateIn } from './read-date';
import { headingOf } from './plan-sections';
import { paragraphsOf } from './unwrap';

/** '1 Parents’ advice | Ms O’Brien | 5 January 2026', '2. School report, Mrs Sandlingfold, 6 January 2026', or a title alone. */
export function proposeAdvice(text: string): readonly Proposal[] {
  const paragraphs = paragraphsOf(text);
  const isTable = paragraphs.some((paragraph) => paragraph.includes(' | '));
  const isNumbered = paragraphs.some((paragraph) => numbered.test(paragraph));
  return paragraphs.map((paragraph) => {
    const isRow = isTable
      ? paragraph.includes(' | ') && !isHead(paragraph)
      : !isNumbered || numbered.test(paragraph);
    return isRow && headingOf(paragraph) === null
      ? rowOf(paragraph)
      : { ...blankProposal, use: 'leftOut', text: paragraph };
  });
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
  const parts = (rest.includes(' | ') ? rest.split(' | ') : rest.split(/,\s+(?=\S)/)).map((part) =>
    part.trim(),
  );
  const datedOn = dateIn(parts.at(-1) ?? '');
  const [title = '', ...others] = datedOn === null ? parts : parts.slice(0, -1);
  const author = others.join(', ');
  return {
    ...blankProposal,
    ref: number?.[1] ?? '',
    text: title,
    author: author === '' ? null : author,
    datedOn,
  };
}
