import type { ElectronApplication, Page } from 'playwright';

/** The Monday on which the demo school and the samples are set. */
export const demoDay = '2026-11-23';

/**
 * Makes the program's main process believe that it is `day` (yyyy-mm-dd), half past nine in the morning; from there the clock goes on.
 * The tests so mean the same in every year, and a year of work can be played in minutes. The program itself has no such switch.
 */
export async function setDay(app: ElectronApplication, day: string): Promise<void> {
  await app.evaluate((_electron, iso) => {
    const place = globalThis as { RealDate?: DateConstructor };
    const Real = (place.RealDate ??= Date);
    const shift = Real.parse(iso) - Real.now();
    class ShiftedDate extends Real {
      constructor(...given: [] | [string | number | Date]) {
        if (given.length === 0) super(Real.now() + shift);
        else super(given[0]);
      }
      static override now(): number {
        return Real.now() + shift;
      }
    }
    globalThis.Date = ShiftedDate as DateConstructor;
  }, `${day}T09:30:00`);
}

/** Goes on to another day, and looks at the program anew. */
export async function travelTo(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  day: string,
): Promise<void> {
  await setDay(app, day);
  await page.reload();
}
