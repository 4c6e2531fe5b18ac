// @ts-check
// npm start: all the set-up, the build, and the program. What follows `--` is handed to the program.
import { setUp } from './setup/set-up.mjs';
import { developmentFlags, hasDisplay } from './tools/display.mjs';
import { projectFolder } from './tools/paths.mjs';
import { buildProgram } from './tools/program.mjs';
import { run } from './tools/run.mjs';
import { runScript, say, SetUpProblem } from './tools/say.mjs';

await runScript(async () => {
  const { executable } = await setUp();
  await buildProgram();
  if (!hasDisplay()) {
    throw new SetUpProblem(
      'Everything is ready but there is no screen here: run "npm start" in a desktop session, or "npm run demo -- --out demo-out" to watch it work without one.',
    );
  }
  say('Opening SENDCO Desk...');
  return run(executable, [...developmentFlags(), projectFolder, ...process.argv.slice(2)]);
});
