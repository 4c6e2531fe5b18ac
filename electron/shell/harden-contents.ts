import type { WebContents } from 'electron';
import { appOrigin } from './app-protocol';

/** Keeps a page where it is: no other page, no new window, no embedded web view. */
export function hardenContents(contents: WebContents): void {
  const stay = (event: { preventDefault: () => void }, url: string): void => {
    if (!url.startsWith(`${appOrigin}/`)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => {
    stay(event, event.url);
  });
  contents.on('will-redirect', (event) => {
    stay(event, event.url);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
