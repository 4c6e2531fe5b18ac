import { ok, type Result } from '../../domain/common/result';
import { changesSince } from '../../domain/papers/changes-since';
import { type Recipient, sameRecipients, sendMethods, type SentLine } from '../../domain/papers/sent';
import { type SentFact, sentFacts } from '../../domain/papers/sent-facts';
import type { Database } from '../database/database';
import { gatherPapers, type PapersMaterial } from './gather-papers';
import { keptChoice } from './pack-choices';
import { packSource, type PackWish, readerOfWish } from './pack-source';
import { recipientsOf, sentPapersOf, type SentRow } from './sent-repository';
import { readSnapshot, type SentSnapshot } from './sent-snapshot';

/** What went out for a review, the latest first, with what would be different if it were made today. */
export async function sentLines(database: Database, reviewId: string): Promise<Result<readonly SentLine[]>> {
  const rows = await sentPapersOf(database.read, reviewId);
  if (rows.length === 0) return ok([]);
  const material = await gatherPapers(database, reviewId);
  if (!material.ok) return material;
  const people = await recipientsOf(
    database.read,
    rows.map(({ id }) => id),
  );
  const lines: SentLine[] = [];
  for (const row of rows) {
    const recipients = (people.get(row.id) ?? []).map(({ inviteeId, name }) => ({ inviteeId, name }));
    const isReplaced = lines.some(
      (line) => line.kind === row.pack && sameRecipients(line.recipients, recipients),
    );
    lines.push(await lineOf(database, material.value, row, recipients, isReplaced));
  }
  return ok(lines);
}

async function lineOf(
  database: Database,
  material: PapersMaterial,
  row: SentRow,
  recipients: readonly Recipient[],
  isReplaced: boolean,
): Promise<SentLine> {
  const { id, pack: kind, title, version, sentOn, method, note, documentId, sha256 } = row;
  const snapshot = readSnapshot(row.facts);
  const now = snapshot && !isReplaced ? await factsNow(database, material, snapshot) : null;
  return {
    ...{ id, kind, title, version, sentOn, note, recipients, documentId, isReplaced },
    methodName: sendMethods.find(({ code }) => code === method)?.name ?? method,
    forInviteeId: snapshot && readerOfWish(snapshot.wish),
    sha256: sha256 ?? '',
    changes: snapshot && now ? changesSince(snapshot.facts, now) : [],
  };
}

/** What the same papers would say now: a pack by what is chosen for it today, as if it were made on the day of the snapshot. */
async function factsNow(
  database: Database,
  material: PapersMaterial,
  { madeOn, wish }: SentSnapshot,
): Promise<readonly SentFact[] | null> {
  const data = { ...material.data, preparedOn: madeOn };
  const source = packSource({ ...material, data }, await wishNow(database, data, wish));
  return source.ok ? sentFacts(source.value.contents) : null;
}

async function wishNow(database: Database, data: PapersMaterial['data'], wish: PackWish): Promise<PackWish> {
  if ('single' in wish) return wish;
  const { choice } = await keptChoice(database.read, wish.pack, data);
  return { ...wish, choice: { ...choice, forInviteeId: wish.choice.forInviteeId } };
}
