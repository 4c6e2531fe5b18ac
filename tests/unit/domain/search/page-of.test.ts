import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageBreak, pageOf } from '../../../../domain/search/page-of';
import { hitBegins, hitEnds } from '../../../../domain/search/snippet';

const hit = (word: string): string => `${hitBegins}${word}${hitEnds}`;
const text = ['the first page', 'has a second', 'and a third page'].join(pageBreak);

test.each([
  [`the ${hit('first')} page`, 1],
  [`…a ${hit('second')}`, 2],
  [`has a second${pageBreak}and a ${hit('third')} page`, 3],
  [`page${pageBreak}has a ${hit('second')}${pageBreak}and a ${hit('third')}…`, 2],
  ['…a second', null],
  [hit('elsewhere'), null],
])('%j stands on page %s', (marked, page) => {
  expect(pageOf(text, marked)).toBe(page);
});

test('a text without pages has none', () => {
  expect(pageOf('one letter', hit('letter'))).toBeNull();
});

test('each word of a text is found on the page that it was put on', () => {
  const pages = fc.array(fc.array(fc.stringMatching(/^[a-z…é]{1,6}$/u), { minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(pages, fc.nat(), fc.nat(), (words, onPage, at) => {
      const page = onPage % words.length;
      // Made unlike every other, so that there is one place only.
      const place = at % (words[page]?.length ?? 1);
      const marked = words.map((row, index) => (index === page ? row.with(place, 'QQ') : row));
      const whole = marked.map((row) => row.join(' ')).join(pageBreak);
      expect(pageOf(whole, whole.replace('QQ', hit('QQ')))).toBe(page + 1);
      expect(pageOf(whole, `…${hit('QQ')}…`)).toBe(page + 1);
    }),
  );
});
