import { describe, expect, it } from 'vitest';
import { builderConfig } from '../../../build/electron-builder.config.mjs';
import { icnsOf, icoOf } from '../../../build/icons-tool/icon-files.mjs';
import { buildOnlyPackages, reachable } from '../../../build/packaging/build-only-packages.mjs';
import { releaseFuses, testFuses } from '../../../build/packaging/fuses.mjs';

const runtime = { executable: '/runtime/electron', folder: '/runtime', version: '33.2.1', isFallback: false };

describe('what is packed', () => {
  it('leaves out what packages need only to be built', () => {
    const packages = {
      '': { dependencies: { engine: '1' } },
      'node_modules/engine': { dependencies: { loader: '1', compiler: '1' } },
      'node_modules/compiler': { dependencies: { headers: '1', loader: '1' } },
    };
    expect([...reachable(packages, new Map())].sort()).toEqual(['compiler', 'engine', 'headers', 'loader']);
    expect([...reachable(packages, new Map([['engine', ['compiler']]]))].sort()).toEqual([
      'engine',
      'loader',
    ]);
  });

  it('keeps what sqlite3 needs to run', () => {
    const left = buildOnlyPackages();
    expect(left).toContain('prebuild-install');
    for (const needed of ['sqlite3', 'bindings', 'file-uri-to-path', 'knex', '@node-rs/argon2']) {
      expect(left).not.toContain(needed);
    }
  });

  it('holds the built program and nothing else of the project', () => {
    const { files } = builderConfig(runtime);
    const taken = [files].flat().filter((pattern) => typeof pattern === 'string' && !pattern.startsWith('!'));
    expect(taken).toEqual(['package.json', 'out/main/**', 'out/preload/**', 'out/renderer/**']);
  });
});

describe('the installer for Windows', () => {
  it('needs no administrator and leaves the vault when it takes the program away', () => {
    const { nsis, win } = builderConfig(runtime);
    expect(nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      oneClick: false,
      deleteAppDataOnUninstall: false,
    });
    expect(win).toMatchObject({ target: ['nsis'], requestedExecutionLevel: 'asInvoker' });
  });
});

describe('the fuses', () => {
  it('shut every door of the released program', () => {
    expect(releaseFuses).toMatchObject({
      RunAsNode: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      OnlyLoadAppFromAsar: true,
      EnableCookieEncryption: true,
      GrantFileProtocolExtraPrivileges: false,
      LoadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  it('differ for the end-to-end tests in the one that Playwright needs', () => {
    expect(testFuses).toEqual({ ...releaseFuses, EnableNodeCliInspectArguments: true });
  });
});

describe('the icon files', () => {
  const pictures = new Map([
    [256, Buffer.from('a')],
    [1024, Buffer.from('bcd')],
  ]);

  it('for Windows list each picture of up to 256 pixels with its place', () => {
    const ico = icoOf(pictures);
    expect(ico.readUInt16LE(4)).toBe(1);
    expect(ico.readUInt8(6)).toBe(0);
    const at = ico.readUInt32LE(18);
    expect(ico.subarray(at, at + ico.readUInt32LE(14)).toString()).toBe('a');
  });

  it('for macOS state the length of the whole and of each part', () => {
    const icns = icnsOf(pictures);
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    expect(icns.toString('latin1', 8, 12)).toBe('ic08');
    expect(icns.readUInt32BE(12)).toBe(9);
  });
});
