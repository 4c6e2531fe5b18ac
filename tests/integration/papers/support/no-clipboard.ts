import type { SystemClipboard } from '../../../../electron/papers/personal-clipboard';

/** For tests that copy nothing: whoever touches it is told so. */
export const noClipboard: SystemClipboard = {
  read: () => Promise.reject(new Error('No clipboard is expected here')),
  write: () => Promise.reject(new Error('No clipboard is expected here')),
  clear: () => {
    throw new Error('No clipboard is expected here');
  },
};
