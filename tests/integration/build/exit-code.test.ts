import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../../build/tools/paths.mjs';

/** Runs a script of the build whose main function is this, and says how it ended. */
function endOf(main: string): number | null {
  const say = pathToFileURL(inProject('build', 'tools', 'say.mjs')).href;
  const script = `import { runScript, SetUpProblem } from ${JSON.stringify(say)}; await runScript(${main});`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script]).status;
}

/** As the packer's hook does, which it leaves behind in every program that packs. */
const hook = "process.on('beforeExit', () => process.exit(0));";

describe('The exit code of a script', () => {
  test('is what its main function gives', () => {
    expect(endOf('async () => 0')).toBe(0);
    expect(endOf('async () => {}')).toBe(0);
    expect(endOf('async () => 3')).toBe(3);
  });

  test('is not 0 after a problem or a bug', () => {
    expect(endOf("async () => { throw new SetUpProblem('Mend this.'); }")).toBe(1);
    expect(endOf("async () => { throw new Error('A bug'); }")).toBe(1);
  });

  test('stays what it is when a library ends the program with 0', () => {
    expect(endOf(`async () => { ${hook} return 1; }`)).toBe(1);
    expect(endOf(`async () => { ${hook} throw new SetUpProblem('Mend this.'); }`)).toBe(1);
    expect(endOf(`async () => { ${hook} return 0; }`)).toBe(0);
  });

  test('stays 1 once the packer was loaded', () => {
    expect(endOf("async () => { await import('electron-builder'); return 1; }")).toBe(1);
  });
});
