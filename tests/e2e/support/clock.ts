import type { ElectronApplication, Page } from 'playwright';
import { setDay } from '../../../build/tools/day.mjs';

/** Goes on to another day (yyyy-mm-dd), and looks at the program anew. */
export async function travelTo(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  day: string,
): Promise<void> {
  await setDay(app, day);
  await page.reload();
}
