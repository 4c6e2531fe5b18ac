// @ts-check
// npm run bench [-- --json FILE]: how long what the user waits for takes, each figure beside the least that the same work costs
// in the same run. Never part of the tests: a busy machine must not fail them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setUp } from './setup/set-up.mjs';
import { onSomeDisplay } from './tools/display.mjs';
import { inProject } from './tools/paths.mjs';
import { buildProgram } from './tools/program.mjs';
import { run } from './tools/run.mjs';
import { runScript, say } from './tools/say.mjs';

await runScript(async () => {
  const { values } = parseArgs({ options: { json: { type: 'string' }, here: { type: 'boolean' } } });
  if (!values.here) {
    await setUp({ forTests: true });
    await buildProgram();
    const json = values.json ? ['--json', path.resolve(values.json)] : [];
    const [command, args] = onSomeDisplay(process.execPath, [
      inProject('build', 'bench.mjs'),
      '--here',
      ...json,
    ]);
    return run(command, args);
  }
  const { measurePack } = await import('../tests/bench/pack.mjs');
  const { measureCosts } = await import('../tests/bench/costs.mjs');
  const { measureMap } = await import('../tests/bench/map.mjs');
  const results = [...(await measurePack()), ...(await measureCosts()), ...(await measureMap())];
  for (const { name, size, value, floor, unit, ratio } of results) {
    say(`${name} (${size}): ${value} ${unit}; the least is ${floor} ${unit}, ${ratio.toFixed(1)} times`);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ results }, null, 2)}\n`);
  return 0;
});
