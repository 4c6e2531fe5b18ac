import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, '../../../../renderer/ui/tokens.css'), 'utf8');

type Tokens = ReadonlyMap<string, string>;

/** The custom properties of the rule that begins with `head`. */
function rule(head: string): Tokens {
  const start = css.indexOf(`${head} {`);
  if (start < 0) throw new Error(`No rule ${head}`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

const light = rule(':root');
const dark = rule(":root[data-theme='dark']");
const darkBySystem = rule(":root:not([data-theme='light'], [data-theme='dark'])");

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [high, low] = [front, back]
    .map((name) => {
      const value = tokens.get(`--${name}`) ?? '';
      expect(value, `--${name}`).toMatch(/^#[0-9a-f]{6}$/);
      return luminance(value);
    })
    .sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const papers = ['paper', 'ground', 'raised', 'hover'];
const tones = ['accent', 'success', 'warning', 'danger'];

/** WCAG 1.4.3: text, 4.5:1. */
const textPairs: readonly (readonly [string, string])[] = [
  ...papers.flatMap((paper) =>
    ['ink', 'ink-soft', 'accent', 'accent-hover', 'danger'].map((ink) => [ink, paper] as const),
  ),
  ...['success', 'warning'].flatMap((tone) => ['paper', 'raised'].map((paper) => [tone, paper] as const)),
  ...tones.flatMap((tone) => [[tone, `${tone}-ground`] as const, ['ink', `${tone}-ground`] as const]),
  ['ink-soft', 'accent-ground'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['paper', 'ink'],
  ['paper', 'success'],
  ['paper', 'danger'],
];

/** WCAG 1.4.11: icons, the lines of controls and the focus ring, 3:1. */
const linePairs: readonly (readonly [string, string])[] = [
  ...papers.flatMap((paper) => [['line-control', paper] as const, ['focus', paper] as const]),
  ...tones.map((tone) => ['focus', `${tone}-ground`] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('colours, %s', (_name, tokens) => {
  it.each(textPairs)('%s on %s can be read', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(linePairs)('%s on %s can be seen', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark theme', () => {
  it('is the same by setting and by system', () => {
    expect([...darkBySystem]).toEqual([...dark]);
  });

  it('sets every colour anew', () => {
    const colours = [...light].filter(([, value]) => /^(#|rgb|0 0\.25rem)/.test(value)).map(([name]) => name);
    expect(colours.filter((name) => !dark.has(name))).toEqual([]);
  });
});
