import { describe, expect, it } from 'vitest';
import {
  countPlaywright,
  countVitest,
  inWords,
  passedAtSecondTry,
  sum,
  withRunner,
} from '../../../build/suites/counts.mjs';

const vitestReport = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });

const playwrightReport = (tests: object[], errors: object[] = []) =>
  JSON.stringify({ errors, suites: [{ specs: [], suites: [{ specs: [{ tests }] }] }] });

describe('counting what vitest reports', () => {
  it('counts passed, failed, and skipped or planned tests', () => {
    const report = vitestReport(
      { status: 'passed', tests: ['passed', 'skipped', 'todo'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that cannot be loaded as one failed', () => {
    expect(countVitest(vitestReport({ status: 'failed', tests: [] })).failed).toBe(1);
  });

  it('counts a file whose hooks failed as failed even when its tests passed', () => {
    expect(countVitest(vitestReport({ status: 'failed', tests: ['passed'] }))).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('counting what Playwright reports', () => {
  it('counts a test that passed on a second try as passed', () => {
    const report = playwrightReport([{ status: 'expected' }, { status: 'flaky' }, { status: 'unexpected' }]);
    expect(countPlaywright(report)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('names what passed only on a second try', () => {
    const spec = (title: string, status: string) => ({ title, file: 'search.e2e.ts', tests: [{ status }] });
    const specs = [spec('at once', 'expected'), spec('the second time', 'flaky')];
    expect(passedAtSecondTry(JSON.stringify({ suites: [{ suites: [{ specs }] }] }))).toEqual([
      'search.e2e.ts: the second time',
    ]);
    expect(passedAtSecondTry('{}')).toEqual([]);
  });

  it('tells a test skipped on purpose from one that was never run', () => {
    const report = playwrightReport([
      { status: 'expected' },
      { status: 'skipped', annotations: [{ type: 'skip' }] },
      { status: 'skipped', annotations: [] },
    ]);
    expect(countPlaywright(report)).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  it('counts an error outside every test as failed', () => {
    expect(countPlaywright(playwrightReport([{ status: 'expected' }], [{ message: 'crashed' }])).failed).toBe(
      1,
    );
  });
});

describe('the sum', () => {
  it('makes a suite fail that ran nothing, or whose runner crashed', () => {
    expect(withRunner({ passed: 0, failed: 0, skipped: 3 }, 0).failed).toBe(1);
    expect(withRunner({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withRunner({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  it('is said in the words that the continuous integration reads', () => {
    const total = sum([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 3 },
    ]);
    expect(inWords(total)).toBe('41 passed, 2 failed, 3 skipped');
  });
});
