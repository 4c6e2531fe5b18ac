// @ts-check
// Attaching a file of 50 MB, against copying its bytes into the same folder and waiting for the disk (fsync).
import { closeSync, fsyncSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from '../../build/tools/paths.mjs';
import { byTurns, figure } from './figure.mjs';
import { onVault, unlock } from './program-on-vault.mjs';

const megabytes = 50;
const readingTakes = 3_000;

/** @param {{ vault: string, size: string }} measured @returns {Promise<import('./figure.mjs').Figure>} */
export async function measureAttach({ vault, size }) {
  const { smallPdf } = /** @type {typeof import('./generator/small-pdf')} */ (
    (await runnerImport(inProject('tests', 'bench', 'generator', 'small-pdf.ts'))).module
  );
  return onVault(vault, async ({ page, scratch }) => {
    await unlock(page);
    const pupilId = await page.evaluate(firstPupil);
    const file = path.join(scratch, 'scan.pdf');
    let number = 0;
    const times = await byTurns(
      5,
      async () => page.evaluate(timeAttach, { pupilId, file }),
      async () => {
        number += 1;
        // The program reads the text of the one before, for the search; nobody attaches so many so quickly.
        await page.waitForTimeout(readingTakes);
        writeFileSync(file, smallPdf(`Scan ${number}`, megabytes * 1_000_000));
        flush(file);
        return copyTime(file, path.join(vault, 'copied.pdf'));
      },
    );
    return figure({ name: `attaching a file of ${megabytes} MB`, size, ...times, unit: 'ms', goal: 3 });
  });
}

/**
 * Reads and writes every byte: `copyFile` may have the file system share the blocks of both files, which is no copy.
 * @param {string} file @param {string} copy
 */
function copyTime(file, copy) {
  const piece = Buffer.alloc(1 << 20);
  const began = performance.now();
  const from = openSync(file, 'r');
  const to = openSync(copy, 'wx');
  for (let read = readSync(from, piece); read > 0; read = readSync(from, piece))
    writeSync(to, piece, 0, read);
  fsyncSync(to);
  closeSync(to);
  closeSync(from);
  const taken = performance.now() - began;
  rmSync(copy);
  return taken;
}

/** @param {string} file */
function flush(file) {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** Runs in the page. */
async function firstPupil() {
  const { calls } = /** @type {{ desk: import('../../domain/api').Desk }} */ (/** @type {unknown} */ (window))
    .desk;
  const register = await calls.pupils.register({ who: 'on-roll' });
  const id = register.ok ? register.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error('There is no pupil');
  return id;
}

/** Runs in the page. @param {{ pupilId: string, file: string }} given */
async function timeAttach({ pupilId, file }) {
  const { calls } = /** @type {{ desk: import('../../domain/api').Desk }} */ (/** @type {unknown} */ (window))
    .desk;
  const began = performance.now();
  const made = await calls.documents.attach({ pupilId, paths: [file], keepBoth: false, job: 'bench' });
  const taken = performance.now() - began;
  if (!made.ok || made.value.results[0]?.outcome !== 'attached') throw new Error('The file was not attached');
  return taken;
}
