// @ts-check
// npm run bench [-- --json FILE] [--sizes school,federation,tenfold] [--only NAME] [--vaults DIR] [--make-only]: how long what the user
// waits for takes, each figure beside the least that the same work costs in the same run. Never part of the tests: a busy machine must
// not fail them.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setUp } from './setup/set-up.mjs';
import { onSomeDisplay } from './tools/display.mjs';
import { inProject } from './tools/paths.mjs';
import { buildProgram } from './tools/program.mjs';
import { run } from './tools/run.mjs';
import { runScript } from './tools/say.mjs';

await runScript(async () => {
  const given = process.argv.slice(2).filter((word) => word !== '--here');
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      sizes: { type: 'string', default: 'school' },
      only: { type: 'string' },
      vaults: { type: 'string' },
      'make-only': { type: 'boolean' },
      here: { type: 'boolean' },
    },
  });
  if (!values.here) {
    await setUp({ forTests: true });
    await buildProgram();
    const [command, args] = onSomeDisplay(process.execPath, [
      inProject('build', 'bench.mjs'),
      '--here',
      ...given,
    ]);
    return run(command, args);
  }
  const { bench } = await import('../tests/bench/bench.mjs');
  return bench({
    sizes: values.sizes.split(','),
    only: values.only ?? '',
    vaults: values.vaults,
    json: values.json && path.resolve(values.json),
    makeOnly: values['make-only'] ?? false,
  });
});
