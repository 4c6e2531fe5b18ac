// @ts-check

/** A failure that the person at the keyboard can mend: its message is one clear sentence that says how. */
export class SetUpProblem extends Error {}

/** Whether steps that have nothing to do say so. */
const verbose = process.argv.includes('--verbose');

/**
 * Prints one line of progress.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Prints a line that only `--verbose` shows.
 * @param {string} line
 */
export function sayDetail(line) {
  if (verbose) say(line);
}

/**
 * Runs a script's main function: a known problem becomes one sentence and exit code 1, anything else keeps its stack.
 * @param {() => Promise<number | void>} main gives the exit code, or nothing for 0
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof SetUpProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
}
