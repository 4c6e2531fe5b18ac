import type { Program } from './program';

/** What would have come out of the printer. */
export interface PrintedOnPaper {
  /** In base64. */
  readonly pdf: string;
  /** Line and weight of words taken out and put in. */
  readonly looks: { readonly del: string; readonly ins: string };
}

/** The system's print dialog cannot be pressed by a test: it is answered here, on the window that would show it. */
export async function answerPrintDialog({ app }: Program): Promise<void> {
  await app.evaluate(({ webContents }) => {
    const press = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().includes('paper.html'));
    if (!press) throw new Error('There is no printing window');
    press.print = (_options, done) => {
      void press.executeJavaScript(`document.body.dataset['asked'] = 'yes'`).then(() => done?.(true, ''));
    };
  });
}

/** The page for which the dialog was asked; null while it was not. */
export function printedOnPaper({ app }: Program): Promise<PrintedOnPaper | null> {
  return app.evaluate(async ({ webContents }) => {
    const press = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().includes('paper.html'));
    const asked: unknown = await press?.executeJavaScript(`document.body.dataset['asked']`);
    if (!press || asked !== 'yes') return null;
    const looks = (await press.executeJavaScript(`(() => {
      const lookOf = (name) => {
        const style = getComputedStyle(document.querySelector('.typed ' + name));
        return style.textDecorationLine + ' ' + style.fontWeight;
      };
      return { del: lookOf('del'), ins: lookOf('ins') };
    })()`)) as PrintedOnPaper['looks'];
    const pdf = await press.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    });
    return { pdf: pdf.toString('base64'), looks };
  });
}
