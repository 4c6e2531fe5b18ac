import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  // The program's windows share one display and two cores.
  workers: 1,
  // For the whole of a test: a machine that does other work beside it is several times slower.
  timeout: 360_000,
  expect: { timeout: 30_000 },
  // A machine that does other work beside it delays a key or a message now and then. What passed only at the second try is named at the
  // end, to be looked into. Tests of what must never happen, not once, set this to 0 themselves.
  retries: 1,
  outputDir: '../../out/test-results/e2e',
  reporter: [['list']],
});
