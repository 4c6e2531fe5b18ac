import { expect, it } from 'vitest';
import { pageFooter } from '../../../electron/shell/page-footer';

it('holds the words as text, whatever they are, and the numbers of the page', () => {
  const footer = pageFooter('A & B <img src="x">');
  expect(footer).toContain('A &amp; B &lt;img src=&quot;x&quot;&gt;');
  expect(footer).not.toContain('<img');
  expect(footer).toContain('<span class="pageNumber"></span>');
  expect(footer).toContain('<span class="totalPages"></span>');
});

it('begins and ends where the text of the paper does', () => {
  expect(pageFooter('A')).toContain('margin:0 20mm');
  expect(pageFooter('A', 16)).toContain('margin:0 16mm');
});
