/** How large a document is shown: as wide as there is room, or so many times its own size. */
export type Zoom = 'width' | number;

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

export function zoomIn(now: number): number {
  return steps.find((step) => step > now * 1.01) ?? steps[steps.length - 1] ?? now;
}

export function zoomOut(now: number): number {
  return steps.findLast((step) => step < now * 0.99) ?? steps[0];
}

/** The size that fits a width, within what can be reached by hand. */
export function fitting(room: number, width: number): number {
  if (room <= 0 || width <= 0) return 1;
  return Math.min(3, Math.max(0.1, room / width));
}

/** A quarter turn to the right. */
export function turn(degrees: number): number {
  return (degrees + 90) % 360;
}
