// @ts-check
// npm run test:torture [-- --kills N --calls N]: a program at work in a real vault is killed 500 times; after each kill everything that it
// said was saved must be there. Then the running program is called in every wrong way, 50,000 times and more. `npm test` does the same with
// smaller numbers. Counts are printed.
import { parseArgs } from 'node:util';
import { setUp } from './setup/set-up.mjs';
import { onSomeDisplay } from './tools/display.mjs';
import { inProject } from './tools/paths.mjs';
import { buildProgram } from './tools/program.mjs';
import { run, runNode } from './tools/run.mjs';
import { runScript, SetUpProblem } from './tools/say.mjs';

/** Calls that `npm test` makes. */
const usualCalls = 10_000;

await runScript(async () => {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '500' }, calls: { type: 'string', default: '50000' } },
  });
  const kills = wholeNumber('--kills', values.kills);
  const calls = wholeNumber('--calls', values.calls);
  await setUp({ forTests: true });
  process.env['SENDCO_KILLS'] = String(kills);
  const killed = await runNode(inProject('node_modules', 'vitest', 'vitest.mjs'), [
    ...['run', 'tests/integration/faults/kills.test.ts'],
    ...['--project', 'integration', '--disable-console-intercept'],
  ]);
  await buildProgram();
  process.env['SENDCO_TORTURE'] = String(Math.max(1, Math.ceil(calls / usualCalls)));
  const [command, args] = onSomeDisplay(process.execPath, [
    ...[inProject('node_modules', 'playwright', 'cli.js'), 'test'],
    ...['-c', inProject('tests', 'e2e', 'playwright.config.ts'), inProject('tests', 'e2e', 'attacks')],
  ]);
  const called = await run(command, args);
  return killed === 0 && called === 0 ? 0 : 1;
});

/**
 * @param {string} name
 * @param {string} text
 * @returns {number}
 */
function wholeNumber(name, text) {
  if (!/^[1-9]\d*$/.test(text)) throw new SetUpProblem(`${name} takes a number of at least 1.`);
  return Number(text);
}
