/** A part of a letter's text, as it is laid out on paper, on screen and in Word. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly LetterLineFact[] };

/** 'When: Thursday 21 January 2027', found at a glance. */
export interface LetterLineFact {
  readonly label: string;
  readonly value: string;
}

const bullet = '- ';

/** The body of a letter in its parts: lines that begin with '- ' are a list, paragraphs of lines like 'When: …' are facts. */
export function letterBlocks(body: string): readonly LetterBlock[] {
  return body.split(/\n{2,}/).flatMap((paragraph) => {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    const facts = lines.flatMap((line) => lineFact(line) ?? []);
    if (lines.length > 0 && facts.length === lines.length) return [{ kind: 'facts' as const, facts }];
    return listsAndText(lines);
  });
}

/** A line like 'When: …' as its two parts; null for any other. */
function lineFact(line: string): LetterLineFact | null {
  const [, label, value] = /^(\p{Lu}[\p{L} ]{1,30}): (\S.{0,119})$/u.exec(line) ?? [];
  return label === undefined || value === undefined ? null : { label, value };
}

function isListLine(line: string): boolean {
  return line.startsWith(bullet);
}

function listsAndText(lines: readonly string[]): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (isListLine(line)) {
      const item = line.slice(bullet.length);
      if (last?.kind === 'list') blocks.splice(-1, 1, { kind: 'list', items: [...last.items, item] });
      else blocks.push({ kind: 'list', items: [item] });
    } else if (last?.kind === 'paragraph') {
      blocks.splice(-1, 1, { kind: 'paragraph', text: `${last.text}\n${line}` });
    } else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}
