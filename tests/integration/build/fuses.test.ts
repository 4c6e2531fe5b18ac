import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFuses, readFuses, releaseFuses, setFuses, testFuses } from '../../../build/packaging/fuses.mjs';
import { electronRuntime } from '../../../build/setup/electron.mjs';

/** On macOS a program is a folder with a signature of its own; packaging reads its fuses back there. */
describe.skipIf(process.platform === 'darwin')('fuses in a real Electron file', () => {
  let folder = '';
  let program = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sendco-fuses-'));
    program = path.join(folder, 'program');
    copyFileSync(electronRuntime().executable, program);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are read back as they were set, each of them', async () => {
    await setFuses(program, releaseFuses);
    expect(await readFuses(program)).toEqual(releaseFuses);
    await setFuses(program, testFuses);
    expect(await readFuses(program)).toEqual(testFuses);
  });

  it('that are wrong stop the packaging by name', async () => {
    await setFuses(program, { ...releaseFuses, RunAsNode: true });
    await expect(checkFuses(program, releaseFuses)).rejects.toThrow(/wrong fuses \(RunAsNode\)/);
  });
});
