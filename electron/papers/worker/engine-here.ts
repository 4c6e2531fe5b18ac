import { readStampTypefaces } from '../assets/pack-assets';
import { composePack } from '../compose/compose-pack';
import { countPages } from '../compose/count-pages';
import { inspectFile } from '../inspect/inspect-file';
import { locateSections } from '../locate-sections';
import { loadPdfium } from '../pdfium/load-pdfium';
import { pdfHidesNames } from '../redact/hides-names';
import { lookAtPdf, redactPdf, stillInPdf } from '../redact/redact-pdf';
import { fileText } from '../text/file-text';
import type { WorkerEngine } from './pack-engine';
import { practise } from './practise';

/**
 * Does the work in the thread that calls: in the worker, and in tests.
 * @param assetFolder where the build put the pack's files (assets/pack-assets.ts); null for node_modules
 */
export function engineHere(assetFolder: string | null): WorkerEngine {
  let typefaces: ReturnType<typeof readStampTypefaces> | undefined;
  const engine: WorkerEngine = {
    practise: () => practise(engine),
    inspect: async (request) => inspectFile(await loadPdfium(assetFolder), request),
    text: async (request) => fileText(await loadPdfium(assetFolder), request),
    lookAt: async ({ pdf, patterns }) => lookAtPdf(await loadPdfium(assetFolder), pdf, patterns),
    redact: async (request) => redactPdf(await loadPdfium(assetFolder), request),
    stillThere: async ({ pdf, patterns }) => stillInPdf(await loadPdfium(assetFolder), pdf, patterns),
    hidesNames: async ({ pdf, patterns }) => pdfHidesNames(await loadPdfium(assetFolder), pdf, patterns),
    locate: async ({ papers, ids }) => locateSections(await loadPdfium(assetFolder), papers, ids),
    compose: async (request, _signal, onPage) => {
      typefaces ??= readStampTypefaces(assetFolder);
      const pack = await composePack(request, await typefaces, onPage);
      const counted = countPages(await loadPdfium(assetFolder), pack.pdf);
      if (counted !== pack.pages)
        throw new Error(`The pack has ${counted ?? 'no'} pages instead of ${pack.pages}`);
      return pack;
    },
  };
  return engine;
}
