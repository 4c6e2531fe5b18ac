import type { Dialogs } from '../../../electron/files/dialogs';

/** For services whose dialogs a test does not use: whoever asks is told so. */
export const noDialogs: Dialogs = {
  openFiles: () => Promise.reject(new Error('No dialog is expected here')),
  openFolder: () => Promise.reject(new Error('No dialog is expected here')),
  saveFile: () => Promise.reject(new Error('No dialog is expected here')),
};
