// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * Answers the system's print dialog, which nobody can press here: what would go to the printer is kept, and saved by `savePrinted`.
 * @param {import('playwright').ElectronApplication} app
 */
export async function answerPrintDialog(app) {
  await app.evaluate(({ webContents }) => {
    const press = webContents.getAllWebContents().find((one) => one.getURL().includes('paper.html'));
    if (!press) throw new Error('There is no printing window');
    const place = /** @type {{ printed?: string | undefined }} */ (globalThis);
    place.printed = undefined;
    press.print = (_options, done) => {
      void press
        .printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
        .then((pdf) => {
          place.printed = pdf.toString('base64');
          done?.(true, '');
        });
    };
  });
}

/**
 * Waits for what was printed and writes it; what does not come is told at the end.
 * @param {import('playwright').ElectronApplication} app
 * @param {import('playwright').Page} page
 * @param {string} file
 */
export async function savePrinted(app, page, file) {
  const taken = () =>
    app.evaluate(() => {
      const place = /** @type {{ printed?: string | undefined }} */ (globalThis);
      const { printed } = place;
      place.printed = undefined;
      return printed ?? null;
    });
  for (let waited = 0; waited < 60; waited += 1) {
    const pdf = await taken();
    if (pdf !== null) {
      writeFileSync(file, Buffer.from(pdf, 'base64'));
      return;
    }
    await page.waitForTimeout(250);
  }
}
