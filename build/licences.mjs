// @ts-check
// npm run licences: every package that the lock file names has a licence under which the program may be built and given to schools.
import { readFileSync } from 'node:fs';
import { inProject } from './tools/paths.mjs';
import { runScript, say } from './tools/say.mjs';

/** Licences that ask for no more than to be named, or, like the MPL, only for changes to their own files. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Other licences, each with the reason why it may stand. */
const exceptions = new Map([
  [
    'heic-to',
    'LGPL-3.0: lies in the program as a file of its own that can be replaced (docs/decisions/0003)',
  ],
]);

/** @typedef {{ license?: string, link?: boolean }} Locked */

await runScript(() => {
  /** @type {{ packages: Record<string, Locked> }} */
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages).filter(([place, { link }]) => place !== '' && !link);
  const refused = packages
    .map(([place, { license = 'none named' }]) => ({ name: nameIn(place), license }))
    .filter(({ name, license }) => !isAllowed(license) && !exceptions.has(name));
  for (const { name, license } of refused)
    say(`${name} has the licence ${license}, which is not on the list`);
  say(`Licences of ${packages.length} packages looked at, ${refused.length} refused.`);
  return Promise.resolve(refused.length === 0 ? 0 : 1);
});

/**
 * `(MIT OR GPL-3.0)` is allowed by one of its parts, `MIT AND ISC` by all of them.
 * @param {string} expression
 * @returns {boolean}
 */
function isAllowed(expression) {
  const inner = expression.replace(/^\((.*)\)$/, '$1');
  return inner
    .split(' AND ')
    .every((part) => part.split(' OR ').some((licence) => allowed.has(licence.replace(/[()]/g, ''))));
}

/**
 * `node_modules/a/node_modules/@b/c` is `@b/c`.
 * @param {string} place
 * @returns {string}
 */
function nameIn(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
