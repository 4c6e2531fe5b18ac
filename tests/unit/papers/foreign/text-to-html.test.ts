import { describe, expect, it } from 'vitest';
import { textToHtml } from '../../../../electron/papers/foreign/text-to-html';

const html = (text: string) => textToHtml(Buffer.from(text));

describe('textToHtml', () => {
  it('keeps paragraphs, lines and indents', () => {
    expect(html('Dear Dorothea,\r\n\r\n\r\nThank you\r\n  for ringing.\r\n')).toBe(
      '<p>Dear Dorothea,</p>\n<p>Thank you<br>\n\u00a0\u00a0for ringing.</p>'.replace(
        '\u00a0\u00a0f',
        '\u00a0 f',
      ),
    );
  });

  it('shows signs as they are', () => {
    expect(html('From: Ms <a@example.org> & "co"')).toBe(
      '<p>From: Ms &lt;a@example.org&gt; &amp; &quot;co&quot;</p>',
    );
  });

  it('reads UTF-8, UTF-16 and Windows-1252', () => {
    expect(html('Ayọ̀ Tate')).toContain('Ayọ̀ Tate');
    expect(html('\ufeffŁukasz')).toBe('<p>Łukasz</p>');
    expect(textToHtml(Buffer.from('\ufeffŞükrü', 'utf16le'))).toBe('<p>Şükrü</p>');
    expect(textToHtml(Buffer.from('\ufeffŞükrü', 'utf16le').swap16())).toBe('<p>Şükrü</p>');
    expect(textToHtml(Buffer.from([0x93, 0x53, 0x69, 0xe2, 0x6e, 0x94]))).toBe('<p>“Siân”</p>');
  });

  it('gives nothing for nothing', () => {
    expect(html(' \n\t\n')).toBe('');
  });
});
