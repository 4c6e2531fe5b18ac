// @ts-check
import path from 'node:path';
import { inProject } from '../tools/paths.mjs';

/** The name of the executable on Linux. */
export const linuxExecutable = 'sendco-desk';

/** The program's name elsewhere. */
export const productName = 'SENDCO Desk';

/** Where electron-builder leaves the unpacked program of this system. */
function releaseFolder() {
  if (process.platform === 'win32') return process.arch === 'arm64' ? 'win-arm64-unpacked' : 'win-unpacked';
  if (process.platform === 'darwin') return process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  return process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked';
}

/**
 * The unpacked program: the one that is released, or its twin for the end-to-end tests.
 * @param {{ forTest: boolean }} flavour
 * @returns {{ folder: string, executable: string, fuseHolder: string }} fuseHolder: what fuses are read from
 */
export function packagedProgram({ forTest }) {
  const folder = inProject('dist', ...(forTest ? ['for-test'] : []), releaseFolder());
  if (process.platform === 'darwin') {
    const app = path.join(folder, `${productName}.app`);
    return { folder, executable: path.join(app, 'Contents', 'MacOS', productName), fuseHolder: app };
  }
  const executable = path.join(folder, process.platform === 'win32' ? `${productName}.exe` : linuxExecutable);
  return { folder, executable, fuseHolder: executable };
}
