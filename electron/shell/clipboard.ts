import { clipboard } from 'electron';
import type { SystemClipboard } from '../papers/personal-clipboard';

/** The clipboard of the desktop. Pages have no right to it (closed-session.ts): they ask for it by a call. */
export const systemClipboard: SystemClipboard = {
  read: () => clipboard.readText(),
  write: (text) => clipboard.writeText(text),
  clear: () => {
    clipboard.clear();
  },
};
