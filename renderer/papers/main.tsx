import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-600.css';
import '@fontsource/atkinson-hyperlegible-next/latin-ext-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-ext-600.css';
import './paper.css';
import './pack.css';
import './forms.css';
import './letters.css';
import './large-print.css';
import './planner-sheet.css';
import './support-plan-sheet.css';
import './one-page.css';
import './cost-map-sheet.css';
import './timetable-sheets.css';
import './teacher-sheet.css';
import './provision-map-sheet.css';
import './records-sheet.css';
import './pupil-record.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { PaperModel } from '../../domain/papers/model';
import { heicToJpeg } from '../heic/heic-to-jpeg';
import { base64Of, bytesOf } from './base64';
import { fitOnePage } from './fit-one-page';
import { fitWidePages } from './fit-wide-page';
import { PageImages } from './page-images';
import { Paper } from './paper';
import { stackWideTables } from './stack-wide-tables';

declare global {
  interface Window {
    /** Called by the printing room of the main process: draws the paper and resolves when it is ready to be printed. */
    showPaper: (model: PaperModel) => Promise<void>;
    /** Whether the one-page papers that are shown fit their sides. */
    paperFits: () => boolean;
    /** Draws a finished PDF (base64), a picture a page, for the system's print dialog. */
    showPdf: (pdf: string) => Promise<void>;
    /** Lets go of what was shown: the pictures of a pack are as large as all else in this window. */
    showNothing: () => void;
    /** Turns a HEIC photograph into a JPEG (both base64). */
    heicToJpeg: (heic: string) => Promise<string>;
  }
}

const container = document.getElementById('paper');
if (!container) throw new Error('The paper page has no place for the paper');
const root = createRoot(container);

async function show(content: ReactNode): Promise<void> {
  flushSync(() => {
    root.render(content);
  });
  stackWideTables(document);
  // Fonts are fetched only once something is set in them; the page is laid out before they are asked for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  fitOnePage(document);
  fitWidePages(document);
}

window.showPaper = (model) => show(<Paper model={model} />);

window.paperFits = () => fitOnePage(document);

window.showPdf = async (pdf) => {
  const { pdfPages } = await import('./pdf-pages');
  const pages = await pdfPages(bytesOf(pdf));
  await show(<PageImages pages={pages} />);
};

window.showNothing = () => {
  for (const { src } of document.images) URL.revokeObjectURL(src);
  flushSync(() => {
    root.render(null);
  });
};

window.heicToJpeg = async (heic) => {
  const jpeg = await heicToJpeg(bytesOf(heic));
  if (!jpeg) throw new Error('This photograph cannot be read');
  return base64Of(new Uint8Array(await jpeg.arrayBuffer()));
};
