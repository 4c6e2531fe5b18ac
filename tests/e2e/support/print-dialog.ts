import { expect } from 'playwright/test';
import type { Program } from './program';

/** What was sent to the printer. */
interface PrintedOnPaper {
  /** Base64. */
  readonly pdf: string;
  /** How words that were taken out and put in look: decoration and weight. */
  readonly looks: { readonly del: string; readonly ins: string };
}

/** What the program keeps for the test, in its main process. */
type Tray = typeof globalThis & {
  printed?: { pdf: string; looks: PrintedOnPaper['looks'] };
  asked?: boolean;
};

/**
 * The system's print dialog cannot be pressed by a test: it is answered here, on the window that would show it. A paper that is first made
 * as a PDF is looked at while it is made: on paper it is pictures of its pages.
 */
export async function answerPrintDialog(program: Program): Promise<void> {
  // The printing window is made ready a while after the first screen.
  await expect(() => answerNow(program)).toPass({ timeout: 90_000 });
}

function answerNow({ app }: Program): Promise<void> {
  return app.evaluate(({ webContents }) => {
    const tray = globalThis as Tray;
    delete tray.printed;
    delete tray.asked;
    const press = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().includes('paper.html'));
    if (!press) throw new Error('There is no printing window');
    const toPdf = (Object.getPrototypeOf(press) as typeof press).printToPDF;
    const look = async (options: Parameters<typeof toPdf>[0]): Promise<Buffer> => {
      const looks = (await press.executeJavaScript(`(() => {
        const lookOf = (name) => {
          const found = document.querySelector('.typed ' + name);
          if (!found) return '';
          const style = getComputedStyle(found);
          return style.textDecorationLine + ' ' + style.fontWeight;
        };
        return { del: lookOf('del'), ins: lookOf('ins') };
      })()`)) as PrintedOnPaper['looks'];
      const pdf = await toPdf.call(press, options);
      tray.printed = { pdf: pdf.toString('base64'), looks };
      return pdf;
    };
    press.printToPDF = look;
    press.print = (_options, done) => {
      const page = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
      // What was made before is this paper only where its pictures are shown: it can be the one with which the window was made ready.
      void press
        .executeJavaScript("document.querySelector('.whole-page') !== null")
        .then((isPictures) => (isPictures === true && tray.printed ? undefined : look(page)))
        .then(() => {
          tray.asked = true;
          done?.(true, '');
        });
    };
  });
}

/** The paper for which the dialog was asked; null while it was not. */
export function printedOnPaper({ app }: Program): Promise<PrintedOnPaper | null> {
  return app.evaluate(() => {
    const { asked, printed } = globalThis as Tray;
    return asked === true && printed ? printed : null;
  });
}
