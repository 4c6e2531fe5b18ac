// @ts-check

/** The Monday on which the demo school and the samples are set. */
export const demoDay = '2026-11-23';

/**
 * Makes the program's main process believe that it is `day` (yyyy-mm-dd), half past nine in the morning; from there the clock goes on. Tests
 * and the demo so mean the same in every year, and a year of work can be played in minutes. The program itself has no such switch.
 * @param {import('playwright').ElectronApplication} app
 * @param {string} day
 */
export async function setDay(app, day) {
  await app.evaluate((_electron, iso) => {
    const place = /** @type {{ RealDate?: DateConstructor }} */ (/** @type {unknown} */ (globalThis));
    const Real = (place.RealDate ??= Date);
    const shift = Real.parse(iso) - Real.now();
    class ShiftedDate extends Real {
      /** @param {[] | [string | number | Date]} given */
      constructor(...given) {
        if (given.length === 0) super(Real.now() + shift);
        else super(given[0]);
      }
      /** @override */
      static now() {
        return Real.now() + shift;
      }
    }
    globalThis.Date = /** @type {DateConstructor} */ (ShiftedDate);
  }, `${day}T09:30:00`);
}
