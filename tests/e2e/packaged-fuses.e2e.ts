import { expect, test } from 'playwright/test';
import { readFuses, releaseFuses, testFuses } from '../../build/packaging/fuses.mjs';
import { packagedProgram } from '../../build/packaging/packaged-program.mjs';

test('the packaged program has every fuse as it is released', async () => {
  expect(await readFuses(packagedProgram({ forTest: false }).fuseHolder)).toEqual(releaseFuses);
});

test('the packaged program of these tests differs in the one fuse that Playwright needs', async () => {
  const fuses = await readFuses(packagedProgram({ forTest: true }).fuseHolder);
  expect(fuses).toEqual(testFuses);
  expect(fuses).toEqual({ ...releaseFuses, EnableNodeCliInspectArguments: true });
});
