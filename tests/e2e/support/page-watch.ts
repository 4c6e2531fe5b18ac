import type { Program } from './program';

/** What pages did, or tried to do, that none of ours ever does. */
interface Seen {
  /** What pages wrote to their consoles: blocked scripts, styles and requests are told of there. */
  readonly said: string[];
  /** Addresses that were asked for and are not our own, whether or not anybody answered. */
  readonly asked: string[];
  /** Windows, pages and frames that were to be opened, other than ours. */
  readonly opened: string[];
  /** What was tried and not refused. */
  readonly downloaded: string[];
}

type Tray = typeof globalThis & { seenOfPages?: Seen };

/** Begins to note what every page of the program does from now on, the hidden window that prints included. */
export async function watchPages({ app }: Program): Promise<void> {
  await app.evaluate(({ app: electron, session, webContents }) => {
    const seen = { said: [], asked: [], opened: [], downloaded: [] } as Seen;
    (globalThis as Tray).seenOfPages = seen;
    const isOurs = (url: string): boolean =>
      /^(?:app:\/\/(?:desk|empty)\/|blob:app:\/\/desk\/|data:|devtools:|about:blank$)/.test(url);
    const watch = (contents: Electron.WebContents): void => {
      contents.on('console-message', (...given: unknown[]) => {
        // Older versions of Electron give the message third, newer ones inside the event.
        const message = typeof given[2] === 'string' ? given[2] : (given[0] as { message?: string }).message;
        seen.said.push(String(message));
      });
      contents.on('did-start-navigation', ({ url }) => {
        if (!isOurs(url) || url.startsWith('data:')) seen.opened.push(url);
      });
      contents.on('did-create-window', (_, { url }) => seen.opened.push(url));
    };
    webContents.getAllWebContents().forEach(watch);
    electron.on('web-contents-created', (_, contents) => {
      watch(contents);
    });
    const note = ({ url }: { url: string }): void => {
      if (!isOurs(url)) seen.asked.push(url);
    };
    session.defaultSession.webRequest.onErrorOccurred(note);
    session.defaultSession.webRequest.onCompleted(note);
    // Tried is not downloaded: the program refuses each before this hears of it.
    session.defaultSession.on('will-download', (event, item) => {
      if (!event.defaultPrevented) seen.downloaded.push(item.getURL());
    });
  });
}

/** What was noted, without what React and Electron say to developers, and pdf.js about fonts. */
export async function seenOfPages({ app }: Program): Promise<Seen> {
  const seen = await app.evaluate(() => (globalThis as Tray).seenOfPages);
  if (!seen) throw new Error('Nobody watches: call watchPages first');
  return {
    ...seen,
    said: seen.said.filter((line) => !/Electron Security Warning|React DevTools|^Warning: Font /.test(line)),
  };
}

/** What must never be seen. */
export const nothingSeen: Seen = { said: [], asked: [], opened: [], downloaded: [] };

/** Where a script of a stranger ran, it left this behind. */
export async function strangersRan({ app }: Program): Promise<boolean[]> {
  return app.evaluate(({ webContents }) =>
    Promise.all(
      webContents
        .getAllWebContents()
        .map((contents) => contents.executeJavaScript(`'injected' in window`) as Promise<boolean>),
    ),
  );
}
