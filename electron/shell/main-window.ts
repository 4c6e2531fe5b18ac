import path from 'node:path';
import { BrowserWindow } from 'electron';
import { appOrigin } from './app-protocol';
import { hardenContents } from './harden-contents';
import { openAgainWhenStopped } from './open-again';
import type { PageStops } from './page-stops';

/** Makes the program's window, hidden until its first picture is ready. */
export function openMainWindow(outFolder: string, stops: PageStops, isOpen: () => boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 640,
    minHeight: 360,
    show: false,
    title: 'SENDCO Desk',
    backgroundColor: '#f6f5f2',
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(outFolder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: true,
      navigateOnDragDrop: false,
      devTools: process.env['SENDCO_DEVTOOLS'] === '1',
    },
  });
  hardenContents(window.webContents);
  window.once('ready-to-show', () => {
    window.show();
  });
  openAgainWhenStopped(window, stops, isOpen);
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}
