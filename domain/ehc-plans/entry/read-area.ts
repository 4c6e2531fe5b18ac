import { fold } from '../../common/text';
import type { BroadAreaCode } from '../../pupils/codes';

const names: readonly (readonly [BroadAreaCode, RegExp])[] = [
  ['CI', /^communication (?:and|&) interaction$/],
  ['CL', /^cognition (?:and|&) learning$/],
  ['SEMH', /^social,? emotional (?:and|&) mental health(?: difficulties)?$/],
  ['SP', /^sensory(?:,| and\/or| and|\/| or) ?physical(?: needs?)?$/],
];

/** The broad area (Code of Practice 6.28 to 6.35) that a few words name, or null. */
export function areaOf(words: string): BroadAreaCode | null {
  const plain = fold(words)
    .replace(/[().;:]/g, '')
    .trim();
  return names.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** 'Using language (Communication and interaction)' -> the title and the area that stands in its brackets. */
export function titleAndArea(words: string): { readonly title: string; readonly area: BroadAreaCode | null } {
  const match = /^(.*?)\s*(?:\(([^()]+)\)|[–-]\s+([^()]+))$/.exec(words);
  const area = match ? areaOf(match[2] ?? match[3] ?? '') : null;
  return match && area !== null ? { title: match[1] ?? '', area } : { title: words, area: null };
}
