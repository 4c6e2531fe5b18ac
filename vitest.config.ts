import { defineConfig } from 'vitest/config';

const projects = ['unit', 'migrations', 'integration'] as const;

export default defineConfig({
  test: {
    projects: projects.map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        environment: 'node',
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
    maxWorkers: 2,
  },
});
