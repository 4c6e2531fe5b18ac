// @ts-check
// npm run build
import { setUp } from './setup/set-up.mjs';
import { buildProgram } from './tools/program.mjs';
import { runScript, say } from './tools/say.mjs';

await runScript(async () => {
  await setUp();
  await buildProgram();
  say('The program is built in out/.');
});
