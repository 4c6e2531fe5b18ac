import { expect } from 'playwright/test';
import { answerPrintDialog, printedOnPaper } from './print-dialog';
import type { Program } from './program';

/** Takes what comes out of the printer when something is pressed: the system's print dialog is answered with yes. */
export async function takePaper(program: Program, press: () => Promise<void>): Promise<Buffer> {
  await answerPrintDialog(program);
  await press();
  await expect.poll(() => printedOnPaper(program)).not.toBeNull();
  return Buffer.from((await printedOnPaper(program))?.pdf ?? '', 'base64');
}
