import { expect, it } from 'vitest';
import { pageFooter } from '../../../electron/shell/page-footer';

it('holds the words as text, whatever they are, and the numbers of the page', () => {
  const footer = pageFooter('A & B <img src="x">');
  expect(footer).toContain('A &amp; B &lt;img src=&quot;x&quot;&gt;');
  expect(footer).not.toContain('<img');
  expect(footer).toContain('<span class="pageNumber"></span>');
  expect(footer).toContain('<span class="totalPages"></span>');
});
