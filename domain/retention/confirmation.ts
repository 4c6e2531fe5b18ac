import { tidyLine } from '../common/text';

/** What has to be typed before anything is disposed of: it is the one thing here that has no undo. */
export const confirmationWords = 'dispose for good';

export function isConfirmed(typed: string): boolean {
  return tidyLine(typed).toLowerCase() === confirmationWords;
}
