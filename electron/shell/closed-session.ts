import { app, type Session } from 'electron';
import { appOrigin, emptyPage } from './app-protocol';

/** Before the app is ready: no name is ever looked up, and Chromium's own errands are off. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('no-pings');
}

/** Shuts every way out of the program: no network, no permissions, no downloads, no dictionary fetched for the spell-checker. */
export function closeSession(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  // Whatever slips past the rules above finds no proxy and no resolver that answers.
  void session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  });
}

function isOurs(url: string): boolean {
  return (
    url.startsWith(`${appOrigin}/`) ||
    url === emptyPage ||
    url.startsWith('data:') ||
    url.startsWith(`blob:${appOrigin}/`) ||
    url.startsWith('devtools:')
  );
}
