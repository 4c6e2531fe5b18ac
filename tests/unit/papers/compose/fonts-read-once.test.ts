import { create } from '@cantoo/fontkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStampTypefaces } from '../../../../electron/papers/assets/pack-assets';
import { codePointsOf, fontsReadOnce } from '../../../../electron/papers/compose/fonts-read-once';

const files = (await readStampTypefaces(null)).flat();

/** What pdf-lib makes of a line: the letters and how wide each is. */
function letters(font: unknown, line: string): [number, number][] {
  const { layout } = font as { layout: (text: string) => { glyphs: { id: number; advanceWidth: number }[] } };
  return layout.call(font, line).glyphs.map(({ id, advanceWidth }) => [id, advanceWidth]);
}

it('sets a line as fontkit does, the first time and again', () => {
  for (const file of files) {
    const plain = create(file);
    const letter = fc.constantFrom(...[...codePointsOf(file)].map((point) => String.fromCodePoint(point)));
    const anyLine = fc.array(fc.oneof(letter, fc.constantFrom(' ', '1', 'f', 'i')), { maxLength: 30 });
    fc.assert(
      fc.property(anyLine, (line) => {
        const text = line.join('');
        const font = fontsReadOnce.create(file);
        for (const _ of ['first', 'again']) expect(letters(font, text)).toEqual(letters(plain, text));
      }),
      { numRuns: 60 },
    );
  }
});

it('sets stamps as fontkit does', () => {
  const [file = new Uint8Array()] = files;
  for (const line of [
    'Confidential · Annual review papers, Maya O’Brien-Tate',
    'Appendix 3, page 2 of 9 · page 41 of 75',
    '',
    '  1/2 fi  ',
  ])
    expect(letters(fontsReadOnce.create(file), line)).toEqual(letters(create(file), line));
});

it('reads a font file once', () => {
  const [file = new Uint8Array()] = files;
  expect(fontsReadOnce.create(file)).toBe(fontsReadOnce.create(file));
});
