import type { SystemClipboard } from '../../../../electron/papers/personal-clipboard';

/** For rooms that copy nothing in a test. */
export const noClipboard: SystemClipboard = {
  read: () => Promise.resolve(''),
  write: () => Promise.reject(new Error('Nothing is expected on the clipboard here')),
  clear: () => undefined,
};
