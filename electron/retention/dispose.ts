import type {
  Certificate,
  DisposalDone,
  DisposalPreview,
  RetentionTarget,
  ReviewItem,
} from '../../domain/retention/api';
import { recordClasses } from '../../domain/retention/classes';
import { isConfirmed, confirmationWords } from '../../domain/retention/confirmation';
import { ruleInWords } from '../../domain/retention/kept-until';
import { olderBackupsWords } from '../../domain/retention/older-backups';
import { fail, ok, type Result } from '../../domain/common/result';
import { formatDate } from '../../domain/common/date-words';
import { type Database, newId, type Reader, type Writer } from '../database/database';
import { countDoomed, type Doomed, DoomedRows, type Roots } from './doomed-rows';
import { eraseDecisions, keysInRequests } from './erase-decisions';
import { eraseHistory } from './erase-history';
import { eraseRows } from './erase-rows';
import { finishDisposals, keepLeftovers } from './leftovers';
import { namedElsewhere } from './named-elsewhere';
import type { RetentionPorts } from './ports';
import { namesInWords } from './pupil-names';
import { rulesNow } from './repository';
import { clearSharedContent } from './shared-content';
import { itemsFor } from './to-review';
import { idsOfYear } from './year-records';

/** The database, or a transaction inside a change. */
type ReadWithClock = Parameters<typeof itemsFor>[0];

type Targets = { readonly targets: readonly RetentionTarget[] };

/** What would go, and what stays and would still name a pupil. Nothing is changed. */
export async function previewDisposal(
  { database, putAside }: Pick<RetentionPorts, 'database' | 'putAside'>,
  { targets }: Targets,
): Promise<Result<DisposalPreview>> {
  const { read } = database;
  const mayGo = await checkTargets(database, targets);
  if (!mayGo.ok) return mayGo;
  const doomed = await DoomedRows.of(read, await rootsOf(read, targets));
  const pupilIds = [...(doomed.get('pupils') ?? [])];
  return ok({
    ...countDoomed(doomed),
    runs: pupilIds.length === 0 ? [] : await namesOfRuns(read, doomed),
    namedElsewhere: await namedElsewhere(read, doomed, await namesInWords(read, pupilIds)),
    olderBackups: olderBackupsWords(database.clock.today(), await putAside()),
  });
}

/**
 * Disposes of records for good, all in one transaction, and leaves a certificate for each. Afterwards the sealed files are removed and what
 * was free in the file of the records is cleared; a crash before that is made good at the next opening. The answer has no change to undo.
 * Failures, each with nothing changed: `not-confirmed`, `not-found`, `on-hold`, `not-due`.
 */
export async function dispose(
  ports: RetentionPorts,
  input: Targets & { readonly authorisedBy: string; readonly typed: string; readonly token: string },
): Promise<Result<DisposalDone>> {
  const { database, backUp } = ports;
  if (!isConfirmed(input.typed)) return notConfirmed;
  const mayGo = await checkTargets(database, input.targets);
  if (!mayGo.ok) return mayGo;
  const backedUp = await backUp({ token: input.token });
  if (!backedUp.ok) return backedUp;
  const done = await database.change('Disposed of records for good', async (writer) => {
    // Once more: a hold may have been set while the backup was made.
    const items = await checkTargets({ read: writer, clock: database.clock }, input.targets);
    return items.ok ? disposeAll(database, writer, items.value, input.authorisedBy) : items;
  });
  if (!done.ok) return done;
  const isFinished = await finishDisposals(ports);
  return ok({ certificates: done.value, isFinished });
}

const notConfirmed = fail('not-confirmed', `Type the words “${confirmationWords}”. Nothing was changed.`, {
  fields: [{ field: 'typed', message: `Type the words “${confirmationWords}”.` }],
});
const gone = fail(
  'not-found',
  'One of these records is no longer there. Nothing was changed. Look at the list again.',
);

/** Only what has passed its day may go, and nothing that is on legal hold. */
async function checkTargets(
  database: ReadWithClock,
  targets: readonly RetentionTarget[],
): Promise<Result<readonly ReviewItem[]>> {
  const items = await itemsFor(database, targets);
  if (items.length !== targets.length) return gone;
  const held = items.find(({ standing }) => standing.state === 'held');
  if (held) return fail('on-hold', `${held.title}: ${held.standing.words} Nothing was changed.`);
  const kept = items.find(({ standing }) => standing.state !== 'passed');
  if (kept)
    return fail(
      'not-due',
      `${kept.title} is not to be disposed of yet. ${kept.standing.words} Nothing was changed.`,
    );
  return ok(items);
}

async function disposeAll(
  database: Database,
  writer: Writer,
  items: readonly ReviewItem[],
  authorisedBy: string,
): Promise<Result<readonly Certificate[]>> {
  const certificates: Certificate[] = [];
  const all = new Map<string, Set<string>>();
  const pupilIds = items.flatMap(({ target }) => (target.kind === 'pupil' ? [target.pupilId] : []));
  const names = await namesInWords(writer, pupilIds);
  const known: string[] = [];
  for (const item of items) {
    const doomed = await DoomedRows.of(writer, await rootsOf(writer, [item.target]));
    known.push(...(await keysInRequests(writer, doomed)));
    await eraseRows(writer, doomed);
    certificates.push(await certify(database, writer, item, doomed, authorisedBy));
    for (const [table, ids] of doomed) all.set(table, new Set([...(all.get(table) ?? []), ...ids]));
  }
  await clearSharedContent(writer, all);
  await eraseDecisions(writer, known);
  await eraseHistory(writer, all, names);
  // The index keeps what was taken out of it until its parts are put together.
  await writer.raw(`INSERT INTO search_words (search_words) VALUES ('optimize')`);
  await keepLeftovers(database, writer, [...(all.get('documents') ?? [])]);
  return ok(certificates);
}

async function certify(
  database: Database,
  writer: Writer,
  { standing }: ReviewItem,
  doomed: Doomed,
  authorisedBy: string,
): Promise<Certificate> {
  const { recordClass, until } = standing;
  const last: { number: number } | undefined = await writer('disposals')
    .select('number')
    .orderBy('number', 'desc')
    .first();
  const certificate = {
    id: newId(),
    number: (last?.number ?? 0) + 1,
    disposedOn: database.clock.today(),
    classTitle: recordClasses[recordClass].title,
    rule: ruleInWords((await rulesNow(writer))[recordClass]),
    keptUntil: until ?? database.clock.today(),
    authorisedBy,
    ...countDoomed(doomed),
  };
  const now = database.clock.now();
  await writer('disposals').insert({ ...certificate, recordClass, createdAt: now, updatedAt: now });
  return certificate;
}

async function rootsOf(reader: Reader, targets: readonly RetentionTarget[]): Promise<readonly Roots[]> {
  const roots: Roots[] = [];
  for (const target of targets) {
    if (target.kind === 'pupil') roots.push({ table: 'pupils', ids: [target.pupilId] });
    else roots.push(...(await idsOfYear(reader, target.recordClass, target.startYear)));
  }
  return roots;
}

async function namesOfRuns(reader: Reader, doomed: Doomed): Promise<readonly string[]> {
  const rows: { name: string; startsOn: string }[] = await reader('provisions')
    .select('name', 'startsOn')
    .whereIn('id', [...(doomed.get('provisions') ?? [])])
    .orderBy('startsOn');
  return rows.map(({ name, startsOn }) => `${name}, from ${formatDate(startsOn)}`);
}
