import path from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import type { DeskEvents } from '../domain/api';
import { restoreApi } from '../domain/backups/restore-api';
import { settingsApi } from '../domain/settings/api';
import { vaultApi } from '../domain/vault/api';
import { finishSwap } from './backups/swap-in';
import { restoreService } from './backups/restore-service';
import { systemClock } from './database/database';
import { outsideWrites } from './files/outside-writes';
import { CallsAtWork } from './ipc/calls-at-work';
import { registerCalls } from './ipc/register-calls';
import { tell } from './ipc/tell';
import { EngineInWorker } from './papers/worker/engine-in-worker';
import { settingsService } from './settings/service';
import { SettingsFile } from './settings/settings-file';
import { appOrigin, emptyPage, registerAppScheme, serveApp } from './shell/app-protocol';
import { AutoLock } from './shell/auto-lock';
import { BugLog } from './shell/bug-log';
import { closeNetwork, closeSession } from './shell/closed-session';
import { systemClipboard } from './shell/clipboard';
import { systemDialogs } from './shell/dialogs';
import { LastWords } from './shell/last-words';
import { machineId } from './shell/machine-id';
import { openMainWindow } from './shell/main-window';
import { offerContextMenu, setMenu } from './shell/menus';
import { PageStops } from './shell/page-stops';
import { PaperPrinter } from './shell/paper-printer';
import { WarmUp } from './shell/warm-up';
import { AttemptLimiter } from './vault/attempt-limiter';
import type { VaultOptions } from './vault/create-vault';
import { programIdentity } from './vault/lock-record';
import { recoverySheet } from './vault/recovery-sheet';
import { vaultService } from './vault/service';
import { PlaceWatch } from './vault/place-watch';
import { VaultKeeper } from './vault/vault-keeper';
import { vaultGone } from './vault/vault-place';
import type { VaultSession } from './vault-session';

/** Most of the program is for a vault that is open: its code is read while the passphrase is typed, not before the first screen. */
const readSessionCode = () => import('./vault-session');

/** Milliseconds after the page was loaded: its first screen comes first. */
const readsSessionCodeAfter = 500;

const outFolder = path.join(import.meta.dirname, '..');

registerAppScheme();
closeNetwork();
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

/** The story of starting up: shut the ways out, read the settings, build the rooms, open the window. */
async function start(): Promise<void> {
  const profile = app.getPath('userData');
  const log = new BugLog(path.join(profile, 'logs'));
  process.on('uncaughtException', (error) => log.bug('main', error));
  process.on('unhandledRejection', (error) => log.bug('main', error));

  closeSession(session.defaultSession);
  serveApp(session.defaultSession, path.join(outFolder, 'renderer'));

  outsideWrites.noteIn(path.join(profile, 'unfinished-copies.json'));
  // Not waited for: a network folder may be slow to answer.
  void outsideWrites.tidy();
  const settingsFile = new SettingsFile(path.join(profile, 'settings.json'));
  const settings = await settingsFile.read();
  let window: BrowserWindow | null = null;
  const dialogs = systemDialogs(() => window);
  const onProgress = (progress: DeskEvents['progress']): void => {
    if (window) tell(window.webContents, 'progress', progress);
  };
  const printer = new PaperPrinter(session.defaultSession);
  const atWork = new CallsAtWork();
  const lastWords = new LastWords((why) => window && tell(window.webContents, 'locking', { why }), atWork);
  const assetFolder = path.join(outFolder, 'main', 'pack-assets');
  const engine = new EngineInWorker(path.join(outFolder, 'main', 'compose-worker.js'), assetFolder);
  const warmUp = new WarmUp(atWork, () => {
    printer.warmUp();
    engine.warmUp();
  });

  const stops = new PageStops();
  const tellPlace = (isHere: boolean): void => {
    if (window) tell(window.webContents, 'place', { isHere });
  };
  const placeWatch = new PlaceWatch(
    () => {
      tellPlace(false);
    },
    () => keeper.goOn(),
  );
  const limiter = new AttemptLimiter();
  const vaultOptions: VaultOptions = {
    me: programIdentity(await machineId(profile)),
    onLost: () => void keeper.lock('lost'),
  };
  const demoFolder = app.commandLine.getSwitchValue('demo-vault') || path.join(profile, 'demo-vault');
  const keeper = new VaultKeeper<VaultSession>({
    options: vaultOptions,
    limiter,
    demoFolder,
    openSession: async (vault, left) => {
      const { openSession } = await readSessionCode();
      return openSession({
        vault,
        left,
        clock: systemClock,
        dialogs,
        press: printer,
        clipboard: systemClipboard,
        engine,
        assetFolder,
        onProgress,
        settings: settingsFile,
        isDemo: vault.folder === demoFolder,
        automaticAfter: backupAfterSeconds() * 1000,
        takeReopening: () => stops.takeReopening(),
        onDamaged: (problem) => void keeper.lock('lost', problem),
      });
    },
    finishWork: (folder) => finishSwap(folder, vaultOptions.me),
    onOpened: async (folder) => {
      stops.takeReopening();
      if (keeper.session) placeWatch.start(keeper.session.place);
      tellPlace(true);
      autoLock.start();
      warmUp.begin();
      if (folder === demoFolder || (await settingsFile.read()).vaultFolder === folder) return;
      // Only a convenience of the next start: a profile that cannot be written must not spoil the unlock.
      await settingsFile
        .change({ vaultFolder: folder })
        .catch((error: unknown) => log.bug('settings', error));
    },
    beforeLock: async (why) => {
      warmUp.cancel();
      await lastWords.hear(why);
      await keeper.session?.keepDrafts();
    },
    onLocked: () => {
      warmUp.cancel();
      autoLock.stop();
      placeWatch.stop();
      printer.close();
      if (window && !window.isDestroyed()) startAnew(window);
    },
  });
  keeper.use(settings.vaultFolder);

  const autoLock = new AutoLock((why) => void keeper.lock(why));
  autoLock.setMinutes(settings.lockAfterMinutes);

  const suggestedFolder = path.join(app.getPath('documents'), 'SENDCO Desk');
  const withoutVault = {
    restore: restoreService({
      ...{ keeper, limiter, options: vaultOptions, dialogs, clock: systemClock, suggestedFolder, onProgress },
    }),
    settings: settingsService({
      file: settingsFile,
      version: app.getVersion(),
      onChange: ({ lockAfterMinutes }) => {
        autoLock.setMinutes(lockAfterMinutes);
      },
    }),
    vault: vaultService({
      keeper,
      limiter,
      options: vaultOptions,
      dialogs,
      demoFolder,
      suggestedFolder,
      onReadyToLock: () => {
        lastWords.said();
      },
      sheet: recoverySheet(printer, dialogs, () => systemClock.today()),
    }),
  };
  registerCalls({
    isTrusted: (event) =>
      event.senderFrame !== null &&
      event.sender === window?.webContents &&
      event.senderFrame === event.sender.mainFrame &&
      event.senderFrame.url.startsWith(`${appOrigin}/index.html`),
    open: () =>
      keeper.session && {
        api: keeper.session.api,
        services: { ...withoutVault, ...keeper.session.services },
      },
    withoutVault: {
      api: { restore: restoreApi, settings: settingsApi, vault: vaultApi },
      services: withoutVault,
    },
    cutOff: () => (keeper.isCutOff ? vaultGone : null),
    reportBug: (channel, error) => log.bug(channel, error),
    atWork,
  });

  setMenu({ lock: () => void keeper.lock('by-hand') });
  window = openMainWindow(outFolder, stops, () => keeper.session !== null);
  window.webContents.once('did-finish-load', () =>
    setTimeout(() => void readSessionCode(), readsSessionCodeAfter),
  );
  offerContextMenu(window);
  lockBeforeQuitting(keeper, window);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

/** A minute after opening, whoever opened the vault has found what she came for. `--backup-after=SECONDS` is for trying it out. */
function backupAfterSeconds(): number {
  const given = Number(app.commandLine.getSwitchValue('backup-after') || 60);
  return Number.isFinite(given) && given > 0 ? given : 60;
}

/** A program that cannot start (its profile cannot be written, say) tells so, instead of running on unseen. */
function giveUp(error: unknown): void {
  const code = (error as { code?: unknown } | null)?.code;
  dialog.showErrorBox(
    'SENDCO Desk cannot start',
    `Nothing was changed. Check that the disk has room and that you may save files on this computer. (${typeof code === 'string' ? code : 'no code'})`,
  );
  app.exit(1);
}

/** Milliseconds that a page may take to make way for a new one. */
const makesWay = 5000;

/**
 * A new page, without a way back to the places of the one before. By way of another origin, which has a process of its own: the old
 * page's process ends, and the system takes back the memory in which names and notes lay. One that hangs is ended: what it shows must go.
 */
function startAnew(window: BrowserWindow): void {
  const hangs = setTimeout(() => {
    if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  }, makesWay);
  window.webContents.once('did-navigate', () => {
    clearTimeout(hangs);
  });
  const load = (url: string): Promise<void> => window.loadURL(url);
  const start = (): Promise<void> => load(`${appOrigin}/index.html`);
  load(emptyPage)
    .then(start, start)
    .then(
      () => {
        window.webContents.navigationHistory.clear();
      },
      () => {
        // The program is ending, and the window with it.
      },
    );
}

/** Quitting locks first, so that the last words are saved and the keys are wiped in order. */
function lockBeforeQuitting(keeper: VaultKeeper<VaultSession>, window: BrowserWindow): void {
  let isLocked = false;
  // The window must still be there to say what is half typed, so closing it is quitting.
  window.on('close', (event) => {
    if (isLocked) return;
    event.preventDefault();
    app.quit();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('before-quit', (event) => {
    if (isLocked) return;
    event.preventDefault();
    // Also while the vault is being opened or locked: lock waits for that.
    void keeper.lock('by-hand').finally(() => {
      isLocked = true;
      // Not asked any more: a page that hangs would never answer.
      window.destroy();
      app.quit();
    });
  });
}
