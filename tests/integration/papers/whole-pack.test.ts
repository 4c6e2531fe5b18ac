import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { makePack, type PackJob } from '../../../electron/papers/make-pack';
import { prepareAttachments } from '../../../electron/papers/inspect/prepare-attachments';
import type {
  AttachmentSource,
  PreparedAttachment,
} from '../../../electron/papers/inspect/prepared-attachment';
import type { PrintAs } from '../../../electron/papers/print-papers';
import { engineHere } from '../../../electron/papers/worker/engine-here';
import type { ComposedPack } from '../../../electron/papers/compose/compose-pack';
import { type ChromiumPrinter, startChromium } from './support/chromium-printer';
import { judge } from './support/judges';
import { paperPage, reviewPapers } from './support/review-papers';

const reports = path.resolve(import.meta.dirname, '../../fixtures/reports');
const engine = engineHere(null);
const pupil = 'Łukasz Nguyễn Ayọ̀ Şükrü';

let chromium: ChromiumPrinter;
let prepared: PreparedAttachment[];
let job: PackJob;
let pack: ComposedPack;
const printed: PrintAs[] = [];
let judged: ReturnType<typeof judge>;
let paperPages = 0;

beforeAll(async () => {
  chromium = await startChromium();
  const files = (await readdir(reports)).sort();
  const sources = files.map((name): AttachmentSource => ({
    id: name,
    title: name.replace(/\.\w+$/, ''),
    fileName: name,
    password: name.includes('locked') ? 'letmein' : null,
    read: async () => ok(await readFile(path.join(reports, name))),
  }));
  prepared = await prepareAttachments(sources, engine, {
    printHtml: (html) => chromium.print(paperPage('Document', html)),
    heicToJpeg: () => Promise.reject(new Error('There is no HEIC among the samples')),
  });
  const papers = [
    { id: 'paper-dates', title: 'Checklist and dates', stamp: 'R0' },
    { id: 'paper-school-report', title: 'School report', stamp: 'R6' },
    { id: 'paper-schedule', title: 'Schedule of reports', stamp: 'R8' },
  ];
  const appendices = prepared.map((attachment, index) => ({
    id: `appendix-${index + 1}`,
    title: `Appendix ${index + 1}: ${attachment.title}`,
    stamp: `Appendix ${index + 1}`,
    attachment,
  }));
  const filler = '<p>Text of the report.</p>'.repeat(120);
  job = {
    title: `Annual review papers, ${pupil}`,
    stamps: { confidentialText: 'Confidential', packName: `Annual review, ${pupil}`, initials: 'Ł. N.' },
    hasContents: true,
    papers,
    appendices,
    print: async (pages, as) => {
      printed.push(as);
      const pdf = await chromium.print(
        reviewPapers(
          `Annual review papers, ${pupil}`,
          [
            ...papers.map(({ id, title }) => ({ id, heading: title, body: filler })),
            ...appendices.map(({ id, title, attachment: { content } }) => ({
              id,
              heading: title,
              body: content.printable ? '<p>Divider</p>' : `<p>${content.reason} ${content.advice}</p>`,
            })),
          ],
          pages,
        ),
        as === 'draft',
      );
      paperPages = judge(pdf).pages;
      return pdf;
    },
  };
  pack = await makePack(job, engine);
  judged = judge(pack.pdf);
});

afterAll(() => chromium.close());

const pagesByFile: Record<string, number | string> = {
  'maya-ehc-plan-final-2026-04-15.pdf': 14,
  'maya-ep-report-2026-10-14.pdf': 9,
  'maya-my-views-drawing.jpg': 1,
  'maya-paediatric-letter-scan-2026-10-06.pdf': 2,
  'maya-parent-email-2026-11-16.txt': 1,
  'sian-ep-consultation-truncated.pdf': 'not-printed',
  'sukru-ot-report-2026-09-24.pdf': 4,
  'sukru-physiotherapy-locked-2026-10-02.pdf': 2,
};

describe('a pack of all sample reports', () => {
  it('opens every file, and warns of the one that was cut off', () => {
    for (const { id, content, warnings } of prepared) {
      const found = content.printable ? content.pages : warnings[0]?.kind;
      if (id in pagesByFile) expect([id, found]).toEqual([id, pagesByFile[id]]);
      else expect(found).toBeGreaterThan(1);
    }
    expect(prepared.flatMap(({ warnings }) => warnings)).toEqual([
      expect.objectContaining({
        attachmentId: 'sian-ep-consultation-truncated.pdf',
        message: expect.stringMatching(
          /damaged or was cut off.*A page in its place will say so.*send it again/,
        ),
      }),
    ]);
  });

  it('has as many pages as went in, all of them A4', () => {
    const attached = prepared.reduce((sum, { content }) => sum + (content.printable ? content.pages : 0), 0);
    expect(judged.pages).toBe(paperPages + attached);
    expect(pack.pages).toBe(judged.pages);
    for (const { width, height } of judged.sizes) {
      expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842]);
    }
    // The one landscape page of the reports stays one.
    expect(judged.sizes.filter(({ width, height }) => width > height)).toHaveLength(1);
  });

  it('numbers every page, and reads back with every letter', () => {
    judged.texts().forEach((text, index) => {
      expect(text).toContain(`page ${index + 1} of ${judged.pages}`);
      expect(text.normalize('NFC')).toContain(`Confidential · Annual review, ${pupil}`.normalize('NFC'));
    });
    expect(judged.texts().filter((text) => text.includes('Appendix 2, page 9 of 9'))).toHaveLength(1);
    expect(judged.texts()[0]?.normalize('NFC')).toContain(pupil.normalize('NFC'));
    expect(judged.texts().join()).toContain('Maya Ọlá O’Brien-Tate');
  });

  it('leads from contents and bookmarks to the page that is printed there', () => {
    const outlines = judged.bookmarks();
    const texts = judged.texts();
    expect(outlines[0]).toMatchObject({ title: 'Contents', destpageposfrom1: 1 });
    for (const { title, destpageposfrom1: page } of outlines.slice(1)) {
      expect(texts[page - 1]).toContain(title);
      expect(texts[0]).toMatch(new RegExp(`${title} … ${page}\\n`));
    }
    for (const [, page, name] of judged.destinations().matchAll(/^ *(\d+) .*"(appendix-\d+)"/gm)) {
      expect(texts[Number(page) - 1]).toContain(`Appendix ${name?.slice(9)}:`);
    }
    expect(judged.destinations()).toContain('"appendix-10"');
  });

  it('has the same numbers when they were guessed wrong, and prints once when they were guessed right', async () => {
    expect(printed).toEqual(['draft', 'whole']);
    const sections = [...job.papers, ...job.appendices];
    const pages = new Map(pack.outline.slice(1).map(({ page }, index) => [sections[index]?.id ?? '', page]));
    const wrong = new Map([...pages].map(([id, page]) => [id, page + 3]));
    const again = await makePack(job, engine, { guess: wrong });
    expect(judge(again.pdf).texts()).toEqual(judged.texts());
    await makePack(job, engine, { guess: pages });
    expect(printed.slice(2)).toEqual(['whole', 'whole', 'whole']);
  });

  it('keeps the tags of the papers clean, and says little of itself', () => {
    expect(judged.info).toMatch(/Tagged: +yes/);
    expect(judged.structure()).toContain('Checklist and dates');
    expect(judged.structure()).not.toContain('Confidential');
    expect(judged.info).toMatch(/Title: +Annual review papers/);
    expect(judged.info).toMatch(/Creator: +SENDCO Desk\nProducer: +SENDCO Desk/);
    expect(judged.info).not.toMatch(/Author|Mozilla|Electron/);
    expect(Buffer.from(pack.pdf).includes('/Encrypt')).toBe(false);
  });

  it('embeds the fonts of papers and stamps', () => {
    const ours = judged.fonts().filter((font) => !font.startsWith('Helvetica '));
    expect(ours.length).toBeGreaterThan(5);
    // Columns: name, type, encoding, embedded, subset, unicode. The one other font is named, not used, in the reports.
    for (const font of ours) expect(font).toMatch(/ yes (?:yes|no) +yes /);
  });
});
