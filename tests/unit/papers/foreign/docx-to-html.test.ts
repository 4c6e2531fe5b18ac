import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxToHtml } from '../../../../electron/papers/foreign/docx-to-html';
import { harmlessHtml } from '../../../../electron/papers/foreign/harmless-html';
import { docxFile } from '../support/docx';

const reports = path.resolve(import.meta.dirname, '../../../fixtures/reports');

describe('docxToHtml', () => {
  it('keeps headings, tables and accented names of a real report', async () => {
    const { html, losses } = await docxToHtml(
      await readFile(path.join(reports, 'maya-salt-report-2026-11-12.docx')),
    );
    expect(html).toContain('<h1>Speech and Language Therapy Report</h1>');
    expect(html).toContain('Maya Ọlá O’Brien-Tate');
    expect(html.match(/<table>/g)?.length).toBeGreaterThan(1);
    expect(losses).toEqual([]);
  });

  it('keeps the words of a link and loses where it leads', async () => {
    const link = '<w:p><w:hyperlink r:id="r9"><w:r><w:t>the report</w:t></w:r></w:hyperlink></w:p>';
    const { html } = await docxToHtml(docxFile(link, { r9: 'javascript:alert(1)' }));
    expect(html).toBe('<p>the report</p>');
  });

  it('refuses what is no Word file', async () => {
    await expect(docxToHtml(Buffer.from('PK\x03\x04 broken'))).rejects.toThrow();
  });
});

describe('harmlessHtml', () => {
  it('takes out what runs or fetches', () => {
    const wicked =
      '<p onclick="x()">A<script>evil()</script><img src="https://example.org/a.png"><iframe src="x"></iframe><a href="x">B</a></p>';
    expect(harmlessHtml(wicked)).toBe('<p>AB</p>');
  });

  it('leaves text and inlined pictures alone', () => {
    const fine =
      '<p>The onset = late, style=&quot;own&quot;. <img src="data:image/png;base64,AA==" alt="A tree" /></p>';
    expect(harmlessHtml(fine)).toBe(fine);
  });
});
