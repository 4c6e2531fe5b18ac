import { setImmediate as pause } from 'node:timers/promises';
import { PDFDocument, PDFName, type PDFPage, type PDFRef, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import type { PackEngine } from './pack-engine';

/** After so many packs the code has been compiled and runs as fast as it will: the first takes several times as long as the third. */
const packs = 3;
const pages = 12;
/** Of a printed page; Chromium writes one for each part of the text. */
const tagsOnPage = 60;

/** Makes made-up packs and throws them away, so that the first real one finds everything loaded and compiled. */
export async function practise(engine: PackEngine): Promise<void> {
  const papers = await madeUpPapers();
  for (let made = 0; made < packs; made += 1) {
    const report = await engine.inspect({ bytes: papers, name: 'practice.pdf', password: null });
    if (report.is !== 'pages') throw new Error('The practice pages cannot be opened');
    // A real call must not wait until all is done.
    await pause();
    await engine.compose({
      papers,
      sections: Array.from({ length: pages }, (_, page) => ({
        ...{ id: `section-${page}`, title: `Section ${page}`, stamp: `Paper ${page}: Practice`, page },
      })),
      attachments: [{ sectionId: 'section-0', label: 'Appendix 1', pdf: report.pdf, pages: report.pages }],
      stamps: { confidentialText: 'Confidential', packName: 'Practice papers', initials: 'P.' },
      title: 'Practice',
    });
    await pause();
  }
}

/** Pages with text, and as many tags as Chromium gives to printed papers. */
async function madeUpPapers(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const tagged = Array.from({ length: pages }, () => {
    const page = document.addPage();
    page.drawText('Practice', { font });
    return tag(document, page);
  });
  const { context, catalog } = document;
  const tree = context.obj({ Type: 'StructTreeRoot', K: tagged.flat() });
  catalog.set(PDFName.of('StructTreeRoot'), context.register(tree));
  return document.save({ useObjectStreams: false });
}

/** Tags as Skia writes them: each with its kind, its parent, its parts on the page, and a name. */
function tag({ context }: PDFDocument, page: PDFPage): PDFRef[] {
  return Array.from({ length: tagsOnPage }, (_, at) => {
    const parts = [at, at + 1, at + 2].map((MCID) => ({ Type: 'MCR', Pg: page.ref, MCID }));
    const ID = PDFString.of(`node${String(at).padStart(8, '0')}`);
    const inner = context.register(
      context.obj({ Type: 'StructElem', S: 'NonStruct', P: page.ref, K: parts, ID }),
    );
    const table = { O: 'Table', ColSpan: 1, RowSpan: 1 };
    return context.register(
      context.obj({
        Type: 'StructElem',
        S: 'P',
        P: page.ref,
        K: [inner],
        A: [table],
        BBox: [57.5, 12, 0.25],
        ID,
      }),
    );
  });
}
