// @ts-check
// npm run icons: draws build/icons/icon.svg in every size that the systems ask for. Run it after changing the drawing.
import { setUp } from './setup/set-up.mjs';
import { developmentFlags, onSomeDisplay } from './tools/display.mjs';
import { inProject } from './tools/paths.mjs';
import { run } from './tools/run.mjs';
import { runScript } from './tools/say.mjs';

await runScript(async () => {
  const { executable } = await setUp();
  const [command, args] = onSomeDisplay(executable, [
    ...developmentFlags(),
    inProject('build', 'icons-tool'),
  ]);
  return run(command, args);
});
