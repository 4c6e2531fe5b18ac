import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  // The program's windows share one display and two cores.
  workers: 1,
  // For the whole of a test: a machine that does other work beside it is several times slower.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  retries: 0,
  outputDir: '../../out/test-results/e2e',
  reporter: [['list']],
});
