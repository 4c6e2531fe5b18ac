import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const project = path.join(import.meta.dirname, '../../..');

/** Every file of the program that asks where to save. */
const asking = readdirSync(path.join(project, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(project, 'electron', file), 'utf8') }))
  .filter(({ text }) => text.includes('.saveFile('));

it('whoever asks where to save sees to it that no unprotected copy lands in the vault’s folder', () => {
  expect(asking.length).toBeGreaterThan(8);
  const forgetful = asking.filter(({ text }) => !text.includes('await outsideVault('));
  expect(forgetful.map(({ file }) => file)).toEqual([]);
});

it('and that nothing half-written stays there', () => {
  const forgetful = asking.filter(({ text }) => !/\b(?:writeOutside|outsideWrites\.under)\(/.test(text));
  expect(forgetful.map(({ file }) => file)).toEqual([]);
});
