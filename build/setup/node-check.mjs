// @ts-check
import { SetUpProblem } from '../tools/say.mjs';

/** The oldest Node that the tools run on: major and minor. */
const oldest = [20, 19];

/**
 * Whether a Node version is new enough.
 * @param {string} version e.g. '20.19.4'
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldest;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/** @throws {SetUpProblem} when this Node is too old */
export function checkNode() {
  if (isNewEnough(process.versions.node)) return;
  throw new SetUpProblem(
    `Node ${oldest.join('.')} or newer is needed and this is ${process.versions.node}: ` +
      'install a newer one from https://nodejs.org, then run this command again.',
  );
}
