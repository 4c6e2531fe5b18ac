import { kill } from 'node:process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { fixture } from '../support/fixtures';
import { StartPages } from '../pages/start-pages';
import { type Program, startProgram } from '../support/program';
import { openNewVault } from '../support/vaults';

// Not once: see docs/decisions/0021.
test.describe.configure({ retries: 0 });

const passphrase = 'quiet harbour lantern seven';

type Work = 'backup' | 'import';

/** A vault with a school, a pupil and a few megabytes of documents; gives the ids. */
async function fillVault({ page, scratch }: Program): Promise<{ schoolId: string; pupilId: string }> {
  const report = path.join(scratch, 'long.txt');
  await writeFile(report, 'A long letter. '.repeat(400_000));
  return page.evaluate(async (file) => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const school = await calls.school.addSchool({ name: 'Harbour Street Primary School' });
    const schoolId = school.ok ? school.value.id : '';
    const names = { legalForename: 'Ottilie', legalSurname: 'Wrenfield', dob: '2018-01-17' };
    const pupil = await calls.pupils.add({ ...names, schoolId, classId: null, upn: null });
    const pupilId = pupil.ok ? pupil.value.id : '';
    for (const _ of [1, 2, 3])
      await calls.documents.attach({ pupilId, paths: [file], keepBoth: true, job: 'attach' });
    return { schoolId, pupilId };
  }, report);
}

/** Begins the work and does not wait for it. Gives how many pupils it would add. */
function begin({ page }: Program, work: Work, schoolId: string): Promise<number> {
  return page.evaluate(
    async ([what, school, csv]) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      if (what === 'backup') {
        void calls.backups.make({ job: 'backup' });
        return 0;
      }
      const opened = await calls.imports.openPath({ path: csv });
      const token = opened.ok ? opened.value.token : '';
      const preview = await calls.imports.preview({ token, schoolId: school, importDate: '2026-11-23' });
      if (!preview.ok) throw new Error(preview.problem.message);
      const decisions = Object.fromEntries(preview.value.added.map(({ id }) => [id, 'take' as const]));
      void calls.imports.apply({ token, decisions });
      return preview.value.added.length;
    },
    [work, schoolId, fixture('mis', 'sims-style.csv')] as const,
  );
}

/** How many pupils are on roll, and the pupil's documents as far as they can be read. */
function look({ page }: Program, pupilId: string): Promise<{ pupils: number; readable: number }> {
  return page.evaluate(async (id) => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const register = await calls.pupils.register({ who: 'on-roll' });
    const checked = await calls.documents.verify({ pupilId: id, job: 'verify' });
    if (!register.ok || !checked.ok) throw new Error('The vault cannot be read');
    const { checked: count, faults } = checked.value;
    return { pupils: register.value.rows.length, readable: count - faults.length };
  }, pupilId);
}

for (const [work, afterMs] of [
  ['backup', 30],
  ['backup', 150],
  ['import', 30],
  ['import', 400],
] as const) {
  test(`the program is killed ${afterMs} ms into ${work === 'backup' ? 'a backup' : 'an import'}: all is there, nothing is half`, async () => {
    const program = await startProgram();
    const { profile, app } = program;
    const vault = await openNewVault(program);
    const { schoolId, pupilId } = await fillVault(program);
    expect(await look(program, pupilId)).toEqual({ pupils: 1, readable: 3 });
    const added = await begin(program, work, schoolId);
    if (work === 'import') expect(added).toBeGreaterThan(200);
    await program.page.waitForTimeout(afterMs);
    const gone = new Promise((resolve) => app.process().once('exit', resolve));
    kill(app.process().pid ?? 0, 'SIGKILL');
    await gone;

    const again = await startProgram({ profile });
    try {
      await new StartPages(again).unlock(passphrase);
      const found = await look(again, pupilId);
      expect(found.readable).toBe(3);
      expect([1, 1 + added]).toContain(found.pupils);
      const backups = await readdir(path.join(vault, 'backups')).catch(() => []);
      expect(backups.filter((name) => !name.endsWith('.sdbackup'))).toEqual([]);
    } finally {
      await again.close();
    }
  });
}
