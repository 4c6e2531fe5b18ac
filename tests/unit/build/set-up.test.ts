import { describe, expect, it } from 'vitest';
import { isNewEnough } from '../../../build/setup/node-check.mjs';
import { isSame, packagesIn } from '../../../build/setup/packages.mjs';
import { hasRenamedPackages } from '../../../build/setup/system-libraries.mjs';

describe('the check of Node', () => {
  it.each([
    ['20.18.3', false],
    ['18.20.0', false],
    ['20.19.0', true],
    ['22.1.0', true],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

describe('whether node_modules holds what the lock file asks for', () => {
  const lock = (packages: Record<string, object>) =>
    packagesIn(JSON.stringify({ packages: { '': {}, ...packages } }));
  const knex = { version: '3.3.0', integrity: 'sha512-knex' };
  const forWindows = { version: '1.0.0', integrity: 'sha512-win', optional: true };

  it('is so when all is there, but for optional packages of other systems', () => {
    const wanted = lock({ 'node_modules/knex': knex, 'node_modules/for-windows': forWindows });
    expect(isSame(wanted, lock({ 'node_modules/knex': knex }))).toBe(true);
  });

  it('is not so when a package is missing, of another version, or no longer asked for', () => {
    const wanted = lock({ 'node_modules/knex': knex });
    expect(isSame(wanted, new Map())).toBe(false);
    expect(isSame(wanted, lock({ 'node_modules/knex': { ...knex, version: '3.2.0' } }))).toBe(false);
    expect(isSame(wanted, lock({ 'node_modules/knex': knex, 'node_modules/gone': knex }))).toBe(false);
    expect(isSame(lock({ 'node_modules/knex': knex, 'node_modules/zod': knex }), wanted)).toBe(false);
  });

  it('is not so before the first installation', () => {
    expect(packagesIn('').size).toBe(0);
  });
});

describe('the names of Debian packages', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"\n', false],
    ['ID=debian\nVERSION_ID="13"\n', true],
    ['NAME="Ubuntu"\nVERSION_ID="22.04"\nID=ubuntu\n', false],
    ['NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\n', true],
  ])('%j: %s', (osRelease, expected) => {
    expect(hasRenamedPackages(osRelease)).toBe(expected);
  });
});
