// @ts-check
// npm run setup
import { setUp } from './setup/set-up.mjs';
import { runScript, say } from './tools/say.mjs';

await runScript(async () => {
  const { version, isFallback } = await setUp();
  say(
    `Everything is set up, with Electron ${version}${isFallback ? ' (the stand-in of the npm registry)' : ''}.`,
  );
});
