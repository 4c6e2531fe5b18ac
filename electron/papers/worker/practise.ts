import { setImmediate as pause } from 'node:timers/promises';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PackEngine } from './pack-engine';

/** After so many packs the code has been compiled and runs as fast as it will: the first pack takes four times as long as the third. */
const packs = 3;
const pages = 12;
/** Of a printed page; Chromium writes one for each part of the text. */
const tagsOnPage = 80;

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

/** Pages with as many tags as printed papers have. */
async function madeUpPapers(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { context } = document;
  for (let index = 0; index < pages; index += 1) {
    const page = document.addPage();
    page.drawLine({ start: { x: 50, y: 50 }, end: { x: 200, y: 50 } });
    const tags = Array.from({ length: tagsOnPage }, (_, id) =>
      context.register(
        context.obj({
          ...{
            Type: 'StructElem',
            S: 'P',
            Pg: page.ref,
            P: document.catalog.Pages().get(PDFName.of('Kids')),
          },
          ...{ K: [{ Type: 'MCR', Pg: page.ref, MCID: id }], A: [{ O: 'Table', ColSpan: 1, RowSpan: 1 }] },
        }),
      ),
    );
    page.node.set(PDFName.of('Tags'), context.obj(tags));
  }
  return document.save({ useObjectStreams: false });
}
