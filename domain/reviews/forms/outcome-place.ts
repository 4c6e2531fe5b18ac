/**
 * The group of a form after which the words on each outcome stand, on the screen as on paper, so that a form filled in by hand
 * is typed from top to bottom (R3, R4, R5).
 */
export const outcomesAfterGroup = {
  child: 'child-school',
  views: 'parent-child',
  advice: 'advice-child',
} as const;
