// @ts-check

/**
 * What a suite came to.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Counts} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };

/** @type {Counts} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Counts} counts */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * A run that ended badly without naming a failed test (it crashed, or found no test at all) counts as one failed.
 * @param {Counts} counts
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export function withRunner(counts, exitCode) {
  const nothingRan = counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (exitCode !== 0 || nothingRan)) return { ...counts, failed: 1 };
  return counts;
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 */

/**
 * Counts vitest's JSON report.
 * @param {string} report
 * @returns {Counts}
 */
export function countVitest(report) {
  /** @type {{ testResults?: VitestFile[] }} */
  const { testResults = [] } = JSON.parse(report);
  return sum(testResults.map(countVitestFile));
}

/** @param {VitestFile} file */
function countVitestFile({ status, assertionResults }) {
  const counts = sum(assertionResults.map(countVitestTest));
  // A file that cannot be loaded, or whose hooks fail, lists no failed test of its own.
  return status === 'failed' ? withRunner(counts, 1) : counts;
}

/** @param {{ status: string }} test */
function countVitestTest({ status }) {
  if (status === 'passed') return onePassed;
  return status === 'failed' ? oneFailed : { passed: 0, failed: 0, skipped: 1 };
}

/**
 * @typedef {{ status: string, annotations?: { type: string }[] }} PlaywrightTest
 * @typedef {{ title: string, file: string, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ suites?: PlaywrightSuite[], specs?: PlaywrightSpec[], errors?: unknown[] }} PlaywrightSuite
 */

/**
 * Counts Playwright's JSON report. A test that passed on a second try counts as passed; one that was never run because
 * another failed counts as failed.
 * @param {string} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  /** @type {PlaywrightSuite} */
  const { errors = [], ...root } = JSON.parse(report);
  const tests = specsIn(root).flatMap((spec) => spec.tests);
  return withRunner(sum(tests.map(countPlaywrightTest)), errors.length);
}

/**
 * The tests that failed once and then passed, by file and title: to be looked into, whatever the counts say.
 * @param {string} report
 */
export function passedAtSecondTry(report) {
  return specsIn(JSON.parse(report))
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`);
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsIn({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** @param {PlaywrightTest} test */
function countPlaywrightTest({ status, annotations = [] }) {
  if (status === 'expected' || status === 'flaky') return onePassed;
  const onPurpose = annotations.some(({ type }) => type === 'skip' || type === 'fixme');
  return status === 'skipped' && onPurpose ? { passed: 0, failed: 0, skipped: 1 } : oneFailed;
}
