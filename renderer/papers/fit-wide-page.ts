interface WidePaper {
  readonly selector: string;
  /** Shares of the usual size of its letters, the largest first. The usual size is kept where not even the smallest makes it fit. */
  readonly steps: readonly number[];
  /** What its side holds between its margins, in millimetres: a little less than it is, since the printer breaks lines by itself. */
  readonly height: number;
}

const wide: readonly WidePaper[] = [
  { selector: '.planner', steps: [1.5, 1.35, 1.2, 1.1, 1], height: 190 },
  { selector: '.timetable', steps: [1.15, 1.08, 1, 0.94, 0.88], height: 184 },
];
const pixelsPerMillimetre = 96 / 25.4;

/**
 * Makes the letters of a planner and of each timetable as large as fits one side of A4 across (their sheets of style read --fit), a little
 * smaller than usual where that saves a second side. Called once fonts are there.
 */
export function fitWidePages(root: ParentNode): void {
  for (const paper of wide)
    for (const sheet of root.querySelectorAll<HTMLElement>(paper.selector)) fit(sheet, paper);
}

function fit(sheet: HTMLElement, { steps, height }: WidePaper): void {
  const fits = steps.some((step) => {
    sheet.style.setProperty('--fit', String(step));
    return sheet.getBoundingClientRect().height <= height * pixelsPerMillimetre;
  });
  if (!fits) sheet.style.setProperty('--fit', '1');
}
