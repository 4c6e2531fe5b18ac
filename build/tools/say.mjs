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
 * The exit code is held to the end: the packer leaves a hook behind that ends every program with 0 once there is nothing left to do.
 * @param {() => Promise<number | void>} main gives the exit code, or nothing for 0
 */
export async function runScript(main) {
  let code = 1;
  process.on('exit', (given) => {
    process.exitCode = given === 0 ? code : given;
  });
  try {
    code = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
}
