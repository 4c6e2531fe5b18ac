import { expect } from 'playwright/test';
import type { Program } from './program';

/** What the program keeps for the test, in its main process. */
type Tray = typeof globalThis & { lastPaper?: string };

/**
 * Takes what comes out of the printer when something is pressed: the system's print dialog is answered with yes. A paper that the program
 * first made as a PDF is taken as that PDF, since on paper it is pictures of its pages.
 */
export async function takePaper({ app }: Program, press: () => Promise<void>): Promise<Buffer> {
  await app.evaluate(({ webContents }) => {
    const tray = globalThis as Tray;
    delete tray.lastPaper;
    const room = webContents.getAllWebContents().find((contents) => contents.getURL().includes('paper.html'));
    if (!room) throw new Error('There is no printing window');
    const toPdf = (Object.getPrototypeOf(room) as typeof room).printToPDF;
    let made: string | null = null;
    room.printToPDF = async (options) => {
      const pdf = await toPdf.call(room, options);
      made = pdf.toString('base64');
      return pdf;
    };
    room.print = (_options, done) => {
      const page = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
      const taken =
        made === null ? toPdf.call(room, page).then((pdf) => pdf.toString('base64')) : Promise.resolve(made);
      void taken.then((pdf) => {
        tray.lastPaper = pdf;
        done?.(true, '');
      });
    };
  });
  await press();
  let paper = '';
  await expect
    .poll(async () => {
      paper = await app.evaluate(() => (globalThis as Tray).lastPaper ?? '');
      return paper.length;
    })
    .toBeGreaterThan(0);
  return Buffer.from(paper, 'base64');
}
