import { app, type BrowserWindow, dialog } from 'electron';
import { appOrigin } from './app-protocol';
import type { PageStops } from './page-stops';

/** Milliseconds until it is asked again about a page that still does not answer. */
const patience = 30_000;

/**
 * Opens a page that crashed or no longer answers again, at the place where it was. The records are in the main process, and what was
 * typed is held there: only the page itself is lost.
 * @param isOpen whether the vault is: once it is locked, nothing of the place before is kept
 */
export function openAgainWhenStopped(window: BrowserWindow, stops: PageStops, isOpen: () => boolean): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void openAgain(window, stops, isOpen);
  });
  window.webContents.on('unresponsive', () => void askAboutHungPage(window, stops));
}

async function openAgain(window: BrowserWindow, stops: PageStops, isOpen: () => boolean): Promise<void> {
  // Before anything else: the dead page still knows where it was.
  const place = window.webContents.getURL();
  const home = `${appOrigin}/index.html`;
  const then = stops.stopped();
  if (then === 'ask' && !(await wantsAnotherTry(window))) {
    app.quit();
    return;
  }
  if (window.isDestroyed()) return;
  // A page that stops while it loads has its own turn here.
  const isSamePlace = then === 'same-place' && isOpen() && place.startsWith(home);
  await window.loadURL(isSamePlace ? place : home).catch(() => undefined);
}

async function wantsAnotherTry(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The page keeps stopping',
    detail:
      'It was opened again several times. What you had saved is safe, and what you had typed is kept in the vault. ' +
      'Closing the program and starting the computer again often helps.',
    buttons: ['Open it again', 'Close SENDCO Desk'],
    defaultId: 0,
    noLink: true,
  });
  return response === 0;
}

async function askAboutHungPage(window: BrowserWindow, stops: PageStops): Promise<void> {
  const answers = new AbortController();
  window.webContents.once('responsive', () => {
    answers.abort();
  });
  const isOver = (): boolean => answers.signal.aborted || window.isDestroyed();
  while (!isOver()) {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The page is not answering',
      detail:
        'It may be busy, and come back by itself. You can also open it again: what you had saved is safe, and what you had typed ' +
        'will be there.',
      buttons: ['Wait', 'Open it again'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      // It goes by itself when the page answers.
      signal: answers.signal,
    });
    if (isOver()) return;
    if (response === 1) {
      stops.hung();
      window.webContents.forcefullyCrashRenderer();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, patience));
  }
}
