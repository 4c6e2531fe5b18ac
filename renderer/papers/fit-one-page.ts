/** The letters become smaller by these steps until a one-page paper fits its side; below the last they could not be read. */
const steps = [1, 0.94, 0.88, 0.82, 0.76, 0.68] as const;

/** What a side of A4 holds between its margins, in millimetres: a little less than it is, since the printer breaks lines by itself. */
const sideHeight = 252;
const pixelsPerMillimetre = 96 / 25.4;

/**
 * Makes the letters of every one-page paper on the page as large as fits one side of A4 (one-page.css reads --fit). Called once fonts and
 * pictures are there. False when something does not fit even in the smallest letters.
 */
export function fitOnePage(root: ParentNode): boolean {
  return [...root.querySelectorAll<HTMLElement>('.one-page')].map(fit).every(Boolean);
}

function fit(sheet: HTMLElement): boolean {
  return steps.some((step) => {
    sheet.style.setProperty('--fit', String(step));
    return sheet.getBoundingClientRect().height <= sideHeight * pixelsPerMillimetre;
  });
}
