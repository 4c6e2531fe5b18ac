import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { odtToHtml } from '../../../../electron/papers/foreign/odt/odt-to-html';
import { odtFile } from '../support/odt';
import { storedZip } from '../support/stored-zip';

const reports = path.resolve(import.meta.dirname, '../../../fixtures/reports');
const html = async (body: string, styles = '') => (await odtToHtml(odtFile(body, styles))).html;
const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082',
  'hex',
);

describe('odtToHtml', () => {
  it('reads a real report', async () => {
    const result = await odtToHtml(
      await readFile(path.join(reports, 'sian-specialist-teacher-observation-2026-11-03.odt')),
    );
    expect(result.losses).toEqual([]);
    expect(result.html).toContain('<h1>Specialist Teacher: Record of Observation</h1>');
    expect(result.html).toContain('<h2>What I saw</h2>');
    expect(result.html).toContain('Siân came in cheerfully');
    expect(result.html.match(/<table>/g)).toHaveLength(3);
    expect(result.html).toMatch(/<li><p>[^<]*<\/p><\/li>/);
  });

  it('keeps spaces, tabs, line breaks and emphasis', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>';
    expect(
      await html(
        '<text:p>A<text:s text:c="3"/>B<text:tab/>C<text:line-break/><text:span text:style-name="T1">D &lt; E</text:span></text:p>',
        styles,
      ),
    ).toBe('<p>A\u00a0\u00a0\u00a0B\u00a0\u00a0\u00a0 C<br><strong><em>D &lt; E</em></strong></p>');
  });

  it('tells numbered lists from others, inner ones too', async () => {
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style>';
    const list =
      '<text:list text:style-name="L1"><text:list-item text:start-value="4"><text:p>One</text:p><text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list>';
    expect(await html(list, styles)).toBe(
      '<ol><li value="4"><p>One</p><ol><li><p>Inner</p></li></ol></li></ol>',
    );
    expect(await html(list)).toContain('<ul><li>');
  });

  it('keeps joined and repeated cells', async () => {
    const table =
      '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Wide</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table>';
    expect(await html(table)).toBe(
      '<table><tbody><tr><td colspan="2"><p>Wide</p></td></tr>\n<tr><td></td><td></td></tr></tbody></table>',
    );
  });

  it('leaves out deleted text and comments, and keeps notes', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Kept<office:annotation><text:p>a remark</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See F2</text:p></text:note-body></text:note></text:p>';
    expect(await html(body)).toBe('<p>Kept [Note: See F2]</p>');
  });

  it('puts pictures in, and counts those that cannot be shown', async () => {
    const body =
      '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A &quot;tree&quot;</svg:desc></draw:frame><draw:frame><draw:image xlink:href="https://example.org/a.png"/></draw:frame></text:p>';
    const result = await odtToHtml(odtFile(body, '', { 'Pictures/a.png': png }));
    expect(result.html).toContain(
      `<img src="data:image/png;base64,${png.toString('base64')}" alt="A &quot;tree&quot;">`,
    );
    expect(result.html).not.toContain('example.org');
    expect(result.losses).toEqual(['1 of its pictures cannot be shown outside a word processor']);
  });

  it('refuses broken files and files that bring entities', async () => {
    await expect(odtToHtml(storedZip({ mimetype: 'x' }))).rejects.toThrow('no content');
    await expect(odtToHtml(storedZip({ 'content.xml': '<a><b></a>' }))).rejects.toThrow();
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxx">]><a>&x;</a>';
    await expect(odtToHtml(storedZip({ 'content.xml': bomb }))).rejects.toThrow('document type');
  });
});
