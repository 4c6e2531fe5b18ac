import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-600.css';
import '@fontsource/atkinson-hyperlegible-next/latin-ext-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-ext-600.css';
import './paper.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { PaperModel } from '../../domain/papers/model';
import { Paper } from './paper';

declare global {
  interface Window {
    /** Called by the printing room of the main process: draws the paper and resolves when it is ready to be printed. */
    showPaper: (model: PaperModel) => Promise<void>;
  }
}

const container = document.getElementById('paper');
if (!container) throw new Error('The paper page has no place for the paper');
const root = createRoot(container);

window.showPaper = async (model) => {
  flushSync(() => {
    root.render(<Paper model={model} />);
  });
  // Fonts are fetched only once something is set in them; the page is laid out before they are asked for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
};
