// @ts-check
// npm run demo -- --out DIR [--attach FILE]...: the main job, played through the real program without a hand.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setUp } from './setup/set-up.mjs';
import { onSomeDisplay } from './tools/display.mjs';
import { inProject } from './tools/paths.mjs';
import { buildProgram } from './tools/program.mjs';
import { run } from './tools/run.mjs';
import { runScript, say, SetUpProblem } from './tools/say.mjs';

await runScript(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, attach: { type: 'string', multiple: true } },
  });
  if (!values.out) throw new SetUpProblem('Say where the demo is to go: npm run demo -- --out demo-out');
  await setUp({ forTests: true });
  await buildProgram();
  say('Playing the main job in the demo school...');
  const attach = (values.attach ?? []).flatMap((file) => ['--attach', path.resolve(file)]);
  const [command, args] = onSomeDisplay(process.execPath, [
    inProject('build', 'demo', 'play-demo.mjs'),
    '--out',
    path.resolve(values.out),
    ...attach,
  ]);
  return run(command, args);
});
