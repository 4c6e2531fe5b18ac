import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { electronRuntime } from '../../../../build/setup/electron.mjs';
import { developmentFlags } from '../../../../build/tools/display.mjs';
import { someScreen } from './virtual-screen';

/** The real Electron, printing HTML as the printing room does. */
export interface ChromiumPrinter {
  /** @param isDraft without tags, as papers are printed to be counted */
  print: (html: string, isDraft?: boolean) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** An Electron without a program of its own. */
export async function startChromium(): Promise<ChromiumPrinter> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sendco-print-'));
  await writeFile(
    path.join(folder, 'package.json'),
    '{ "name": "printer", "version": "1.0.0", "main": "main.js" }',
  );
  await writeFile(path.join(folder, 'main.js'), "require('electron').app.on('window-all-closed', () => {});");
  const screen = await someScreen();
  const app = await _electron.launch({
    env: screen.env,
    executablePath: electronRuntime().executable,
    args: [...developmentFlags(), folder, `--user-data-dir=${path.join(folder, 'profile')}`],
  });
  const print = async (html: string, isDraft = false) => {
    const page = path.join(folder, 'page.html');
    await writeFile(page, html);
    const base64 = await app.evaluate(
      async ({ BrowserWindow }, { file, isTagged }) => {
        const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
        await window.loadFile(file);
        await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
        const pdf = await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: isTagged,
          generateDocumentOutline: isTagged,
        });
        window.destroy();
        return pdf.toString('base64');
      },
      { file: page, isTagged: !isDraft },
    );
    return Uint8Array.from(Buffer.from(base64, 'base64'));
  };
  return {
    print,
    close: async () => {
      await app.close();
      screen.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
