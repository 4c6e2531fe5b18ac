import type { Program } from './program';

type Tray = typeof globalThis & { papers?: string[]; suggested?: string[] };

/** From now on, what the program sends to the printer is kept as PDFs: the system's print dialog is answered with yes. */
export async function layOutTray({ app }: Program): Promise<void> {
  await app.evaluate(({ webContents }) => {
    const papers: string[] = [];
    (globalThis as Tray).papers = papers;
    const any = webContents.getAllWebContents()[0];
    if (!any) throw new Error('There is no window');
    const kind = Object.getPrototypeOf(any) as typeof any;
    const toPdf = kind.printToPDF;
    // On the kind, not on one window: the printing window may be made anew.
    kind.printToPDF = async function (this: typeof any, options) {
      const pdf = await toPdf.call(this, options);
      papers.push(pdf.toString('base64'));
      return pdf;
    };
    kind.print = function (this: typeof any, _options, done) {
      void toPdf
        .call(this, { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
        .then((pdf) => {
          papers.push(pdf.toString('base64'));
          done?.(true, '');
        });
    };
  });
}

export async function takenFromTray({ app }: Program): Promise<readonly Buffer[]> {
  const papers = await app.evaluate(() => (globalThis as Tray).papers ?? []);
  return papers.map((paper) => Buffer.from(paper, 'base64'));
}

/**
 * From now on, each file goes to the folder under a number and the name that the program suggests for it, as the system's dialog would
 * take it. Gives the names that were suggested.
 */
export async function saveEverythingTo(
  { app }: Program,
  folder: string,
): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }, into) => {
    const suggested: string[] = [];
    (globalThis as Tray).suggested = suggested;
    dialog.showSaveDialog = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      suggested.push(defaultPath);
      return Promise.resolve({ canceled: false, filePath: `${into}/${suggested.length} ${defaultPath}` });
    };
  }, folder);
  return () => app.evaluate(() => (globalThis as Tray).suggested ?? []);
}
