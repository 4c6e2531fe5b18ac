// @ts-check
// npm run package: the unpacked program under dist/; `npm run package -- --installer` makes this system's installers too.
// SENDCO_PACKAGE_FOR_TEST=1 also makes dist/for-test, which differs in the one fuse that Playwright needs.
import { packageProgram } from './packaging/package-program.mjs';
import { packagedProgram } from './packaging/packaged-program.mjs';
import { setUp } from './setup/set-up.mjs';
import { buildProgram } from './tools/program.mjs';
import { runScript, say } from './tools/say.mjs';

await runScript(async () => {
  await setUp();
  await buildProgram();
  const forTest = process.env['SENDCO_PACKAGE_FOR_TEST'] === '1';
  await packageProgram({ forTest, installer: process.argv.includes('--installer') });
  say(`The program is ${packagedProgram({ forTest }).executable}`);
});
