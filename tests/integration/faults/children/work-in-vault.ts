/**
 * A program of its own that works in a vault until it is killed: `work-in-vault.mjs <order as JSON>`.
 * Prints a line of JSON (Acknowledged) for each write that it was told is saved. Any problem ends it with that problem's words.
 */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Result } from '../../../../domain/common/result';
import type { ImportDone } from '../../../../domain/imports/api';
import { type Acknowledged, pupilsInImport } from '../support/acknowledged';
import { passphraseAtWork, vaultAtWork } from '../support/vault-at-work';
import type { WorkOrder } from '../support/work-order';

const order = JSON.parse(process.argv[2] ?? '') as WorkOrder;
const keeper = vaultAtWork(order.folder);
/** An import refuses what was changed after its preview: as at a desk, the writers take turns. Backups go on meanwhile. */
let turn: Promise<unknown> = Promise.resolve();

must(await keeper.unlock(passphraseAtWork));
const { services } = keeper.session ?? {};
if (!services) throw new Error('The vault is not open');
say({ what: 'open' });
await Promise.all([editAgainAndAgain(services), attachAgainAndAgain(services), importAndBackUp(services)]);

type Services = NonNullable<typeof services>;

/** Straight to the pipe: a line that is kept back would be an acknowledgement that nobody heard. */
function say(line: Acknowledged): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function inTurn<T>(work: () => Promise<Result<T>>): Promise<T> {
  const next = turn.then(work).then(must);
  turn = next;
  return next;
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.problem.kind}: ${result.problem.message}`);
}

/** New pupils, and the same pupil’s summary over and over. */
async function editAgainAndAgain({ pupils }: Services): Promise<never> {
  for (let number = order.firstNumber; ; number += 1) {
    const id = order.pupilId;
    await inTurn(() => pupils.setField({ id, field: 'summary', value: `Edit ${number}` }));
    say({ what: 'edit', id, number });
    if (number % 5 > 0) continue;
    const name = { legalForename: 'Ola', legalSurname: `Tester ${number}`, dob: '2018-03-02' };
    const place = { schoolId: order.schoolId, classId: null, upn: null };
    const added = await inTurn(() => pupils.add({ ...name, ...place }));
    say({ what: 'pupil', id: added.id });
  }
}

/** Small files and some that need several chunks. */
async function attachAgainAndAgain({ documents }: Services): Promise<never> {
  for (let number = 0; ; number += 1) {
    const bytes = number % 4 === 1 ? randomInt(1_200_000, 2_500_000) : randomInt(1, 40_000);
    const content = Buffer.from(randomBytes(bytes / 2 + 1).toString('hex'));
    const file = join(order.files, `report ${order.round} ${number}.txt`);
    await writeFile(file, content);
    const { pupilId } = order;
    const attach = { pupilId, paths: [file], keepBoth: false, job: 'attach' };
    const report = await inTurn(() => documents.attach(attach));
    const [result] = report.results;
    if (result?.outcome !== 'attached' || !result.document) throw new Error(result?.message);
    const sha256 = createHash('sha256').update(content).digest('hex');
    say({ what: 'document', id: result.document.id, sha256 });
    await rm(file);
  }
}

async function importAndBackUp({ imports, backups }: Services): Promise<never> {
  for (;;) {
    await sleep(randomInt(500));
    const surname = `Import${letters(10)}`;
    const file = join(order.files, `${surname}.csv`);
    await writeFile(file, csv(surname));
    const done = await inTurn(() => importFile(imports, file));
    if (done.added !== pupilsInImport) throw new Error(`${done.added} pupils were imported`);
    say({ what: 'import', batchId: done.batchId, surname });
    await rm(file);
    const made = must(await backups.make({ job: 'backup' }));
    for (const folder of made.folders) say({ what: 'backup', file: folder });
  }
}

async function importFile(imports: Services['imports'], path: string): Promise<Result<ImportDone>> {
  const { token } = must(await imports.openPath({ path }));
  const at = { token, schoolId: order.importSchoolId, importDate: '2026-11-23' };
  const preview = must(await imports.preview(at));
  const decisions = [
    ...preview.left.map(({ id }) => [id, 'keep'] as const),
    ...preview.added.map(({ id }) => [id, 'take'] as const),
    ...preview.unsure.map(({ id }) => [id, 'new'] as const),
  ];
  return imports.apply({ token, decisions: Object.fromEntries(decisions) });
}

function csv(surname: string): string {
  const rows = Array.from({ length: pupilsInImport }, (_, row) => {
    const day = String(row + 1).padStart(2, '0');
    return `${letters(8)},${surname},${day}/05/2018,3`;
  });
  return ['Legal Forename,Legal Surname,DOB,Year', ...rows].join('\r\n');
}

/** Names that are like no other: those that are alike would be taken for the same child. */
function letters(count: number): string {
  return Array.from(randomBytes(count), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
