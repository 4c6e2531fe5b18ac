import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { asSentence } from '../../domain/common/text';

export interface Toast {
  /** "Maya Chen's report moved to the bin": the full stop is set when it is shown. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
  readonly isProblem?: boolean | undefined;
}

/** Long enough to be read and reached (WCAG 2.2.1); hovering and focus hold it. What went wrong stays until it is closed. */
const shownFor = 10_000;

export const toasts = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Says in one line what was just done, with at most one thing to do about it, most often Undo. Gives how to take it away. */
export function notify(toast: Toast): () => void {
  const key = toasts.add(
    { ...toast, text: asSentence(toast.text) },
    toast.isProblem ? {} : { timeout: shownFor },
  );
  return () => toasts.close(key);
}

/** Takes all away: when the vault is locked no name stays behind. */
export function clearToasts(): void {
  toasts.clear();
}
