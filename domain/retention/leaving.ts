/** Why a pupil left this school. */
export const leavingReasons = [
  { code: 'next-phase', name: 'Moved up to the next school' },
  { code: 'other-school', name: 'Moved to another school' },
  { code: 'home', name: 'Taught at home' },
  { code: 'abroad', name: 'Moved abroad' },
  { code: 'died', name: 'Died' },
  { code: 'other', name: 'Another reason' },
] as const;
export type LeavingReason = (typeof leavingReasons)[number]['code'];

/** Whether a file goes to a next school at all. Of a reason that was not given it is taken that it does. */
export function goesToNextSchool(reason: LeavingReason | null): boolean {
  return reason === null || reason === 'next-phase' || reason === 'other-school' || reason === 'abroad';
}
