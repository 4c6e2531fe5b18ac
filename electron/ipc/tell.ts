import type { WebContents } from 'electron';
import type { DeskEvents } from '../../domain/api';

/** Tells a window of ours something that it did not ask for. Does nothing when the window is gone. */
export function tell<Name extends keyof DeskEvents>(
  target: WebContents,
  name: Name,
  event: DeskEvents[Name],
): void {
  if (!target.isDestroyed()) target.send(`event.${name}`, event);
}
