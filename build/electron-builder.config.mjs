// @ts-check
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildOnlyPackages } from './packaging/build-only-packages.mjs';
import { asBuilderOptions, releaseFuses } from './packaging/fuses.mjs';
import { linuxExecutable, productName } from './packaging/packaged-program.mjs';

/**
 * @typedef {import('electron-builder').Configuration} Configuration
 * @typedef {import('electron-builder').AfterPackContext} AfterPackContext
 */

/** What lies in the packages that run outside the bundle but is only read by people and compilers. */
const notNeededToRun = [
  '!node_modules/sqlite3/{deps,src}/**',
  '!node_modules/sqlite3/{binding.gyp,build/sendco-stamp}',
  '!node_modules/**/*.{md,map,ts,cts,mts}',
  '!node_modules/**/{test,tests,docs,example,examples,.github}/**',
];

/**
 * How electron-builder packs the program: for a person without administrator's rights, and with Electron's doors shut.
 * @param {import('./setup/electron.mjs').ElectronRuntime} runtime
 * @returns {Configuration}
 */
export function builderConfig(runtime) {
  const leftOut = [...buildOnlyPackages().map((name) => `!node_modules/${name}/**`), ...notNeededToRun];
  return {
    appId: 'uk.sendco-desk.app',
    productName,
    copyright: 'MIT licence',
    directories: { output: 'dist', buildResources: 'build/icons' },
    files: ['package.json', 'out/main/**', 'out/preload/**', 'out/renderer/**', ...leftOut],
    asar: true,
    asarUnpack: ['**/*.node'],
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    // Set-up has built the one native module against Node-API: it runs on every Electron as it is.
    npmRebuild: false,
    electronLanguages: ['en-GB', 'en-US'],
    electronFuses: asBuilderOptions(releaseFuses),
    afterPack: removeLoader,
    artifactName: `${linuxExecutable}-\${version}-\${os}-\${arch}.\${ext}`,
    win: { target: ['nsis'], icon: 'build/icons/icon.ico', requestedExecutionLevel: 'asInvoker' },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: true,
      // The vault is the user's: taking the program away never touches it.
      deleteAppDataOnUninstall: false,
      shortcutName: productName,
    },
    linux: {
      target: ['AppImage'],
      executableName: linuxExecutable,
      icon: 'build/icons/png',
      category: 'Education',
      synopsis: 'The SENDCO’s desk: pupils, EHC plans, reviews and their papers',
    },
    mac: {
      target: ['dmg'],
      icon: 'build/icons/icon.icns',
      category: 'public.app-category.education',
      // Signed for this machine only, until there is a developer certificate.
      identity: '-',
    },
  };
}

/**
 * The stand-in runtime opens folders by a loader in resources/app, which Electron would take before app.asar.
 * @param {AfterPackContext} context
 */
function removeLoader({ appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'linux') {
    rmSync(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  }
  return Promise.resolve();
}
