import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { makePack } from '../../../electron/papers/make-pack';
import { prepareAttachments } from '../../../electron/papers/inspect/prepare-attachments';
import type {
  AttachmentSource,
  PreparedAttachment,
} from '../../../electron/papers/inspect/prepared-attachment';
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
let pack: ComposedPack;
let judged: ReturnType<typeof judge>;

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
  pack = await makePack(
    {
      title: `Annual review papers, ${pupil}`,
      stamps: { confidentialText: 'Confidential', packName: `Annual review, ${pupil}`, initials: 'Ł. N.' },
      papers,
      appendices,
      print: (pages) =>
        chromium.print(
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
        ),
    },
    engine,
  );
  if (process.env['KEEP_PACK']) await writeFile(process.env['KEEP_PACK'], pack.pdf);
  judged = judge(pack.pdf);
});

afterAll(() => chromium.close());

describe('a pack of all sample reports', () => {
  it('prints them', () => {
    console.log(
      prepared.map((p) => [p.id, p.content.printable ? p.content.pages : p.content.reason, p.warnings]),
      judged.fonts,
      judged.outline,
      judged.text.map((t) => t.trim().split('\n').at(-1)),
      judged.destinations,
    );
    expect(judged.pages).toBe(pack.pages);
  });
});
