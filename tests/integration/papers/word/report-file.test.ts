import { beforeAll, describe, expect, it } from 'vitest';
import { laReportParts } from '../../../../domain/papers/la-report/la-report-parts';
import type { ReportBlock } from '../../../../domain/papers/report-block';
import type { ReviewPackData } from '../../../../domain/reviews/pack-data';
import { reportFile } from '../../../../electron/papers/word/report-file';
import { emptyReview } from '../../../fixtures/review-papers/empty-review';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { reportOf } from '../../../fixtures/review-papers/report-of';
import { wordParts, wordText, xmlPart } from '../support/word-file';

/** Every text that a part of the report shows. */
function textsOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'answer':
      return [block.label, block.value ?? ''];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value ?? '']);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'amendment':
      return [
        block.place,
        block.current.map(({ text }) => text).join(''),
        block.proposed.map(({ text }) => text).join(''),
        ...block.facts.map(({ value }) => value ?? ''),
      ];
    case 'sign-off':
      return [block.name ?? '', block.role];
    case 'new-paper':
      return [block.title, block.subtitle];
  }
}

async function open(data: ReviewPackData) {
  const parts = await wordParts(await reportFile(reportOf(data), null));
  const document = xmlPart(parts, 'word/document.xml');
  return { parts, document, text: wordText(document) };
}

describe('the report of a whole review', () => {
  const data = mayaReview();
  let file: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    file = await open(data);
  });

  it('is well formed in every part', () => {
    const xml = [...file.parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
    expect(xml).toContain('word/document.xml');
    for (const name of xml) xmlPart(file.parts, name);
  });

  it('holds every text of the report and of the amendments', () => {
    const texts = laReportParts(reportOf(data)).flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect(file.text).toContain(text);
  });

  it('shows what is taken out struck through, and what is new underlined', () => {
    const marked = (tag: string) =>
      Array.from(file.document.getElementsByTagName(tag), (mark) => {
        const run = mark.parentNode?.parentNode as Element | null;
        return Array.from(run?.getElementsByTagName('w:t') ?? [], (node) => node.textContent).join('');
      });
    const amendments = laReportParts(reportOf(data)).filter((block) => block.kind === 'amendment');
    const changed = (side: 'current' | 'proposed') =>
      amendments.flatMap((block) => block[side].filter((piece) => piece.changed).map(({ text }) => text));
    expect(marked('w:strike')).toEqual(changed('current'));
    expect(marked('w:u')).toEqual(changed('proposed'));
    expect(changed('proposed').length).toBeGreaterThan(3);
  });

  it('repeats the head of every table, and is A4 in English with page numbers at the foot', () => {
    const tables = laReportParts(reportOf(data)).filter(({ kind }) => kind === 'table').length;
    expect(file.document.getElementsByTagName('w:tblHeader').length).toBeGreaterThanOrEqual(tables);
    const [size] = Array.from(file.document.getElementsByTagName('w:pgSz'));
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
    const styles = file.parts.get('word/styles.xml')?.toString() ?? '';
    expect(styles).toContain('<w:lang w:val="en-GB"');
    const foot = [...file.parts].find(([name]) => /^word\/footer\d*\.xml$/.test(name))?.[1].toString() ?? '';
    expect(foot).toContain('Confidential · Annual review, MO');
    for (const code of ['PAGE', 'NUMPAGES']) expect(foot).toContain(`>${code}</w:instrText>`);
  });

  it('says nothing of the child in the properties of the file', () => {
    for (const [name, part] of file.parts)
      if (name.startsWith('docProps/')) expect(part.toString()).not.toMatch(/Maya|Tate|Sandlingfold/);
    expect(file.parts.get('docProps/core.xml')?.toString()).toContain('Report to the local authority');
  });
});

describe('awkward words', () => {
  it('survive, and what no XML can hold is left out', async () => {
    const words = 'Łukasz, Nguyễn & Şükrü’s <b>“party”</b> 🎈';
    const data: ReviewPackData = {
      ...emptyReview(),
      record: {
        ...emptyReview().record,
        differences: [
          { id: 'd', who: 'Zoë\u0000\uD800', about: null, words: `${words}\u0007\u001B\uFFFE\nsecond line` },
        ],
      },
    };
    const { text } = await open(data);
    expect(text).toContain(`${words}\nsecond line`);
    expect(text).toContain('Zoë\n');
  });

  it('leave a file that opens where nothing is known yet', async () => {
    const { text } = await open(emptyReview());
    expect(text).not.toMatch(/null|undefined/);
    expect(text).not.toContain('Proposed amendments');
  });
});
