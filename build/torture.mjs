// @ts-check
// npm run test:torture [-- --kills N]: a program at work in a real vault is killed 500 times; after each kill everything that it said was
// saved must be there. `npm test` does the same with fewer kills. Counts are printed for every 50.
import { parseArgs } from 'node:util';
import { setUp } from './setup/set-up.mjs';
import { inProject } from './tools/paths.mjs';
import { runNode } from './tools/run.mjs';
import { runScript, SetUpProblem } from './tools/say.mjs';

await runScript(async () => {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '500' } } });
  if (!/^[1-9]\d*$/.test(values.kills)) throw new SetUpProblem('--kills takes a number of at least 1.');
  await setUp({ forTests: true });
  process.env['SENDCO_KILLS'] = values.kills;
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const file = 'tests/integration/faults/kills.test.ts';
  return runNode(vitest, ['run', file, '--project', 'integration', '--disable-console-intercept']);
});
