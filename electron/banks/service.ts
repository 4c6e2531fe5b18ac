import type { banksApi } from '../../domain/banks/api';
import { type BankKind, bankKinds, type BankMark } from '../../domain/banks/codes';
import { programEntries } from '../../domain/banks/data';
import type { MarkedEntry, NewBankItem } from '../../domain/banks/model';
import type { Service } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import type { Database } from '../database/database';
import { noEntry } from '../database/not-there';
import { bankMarks, isOwnEntry, ownEntries } from './repository';

/** The banks: the program's own entries, the school's own, and what the school prefers or hides. */
export function banksService(database: Database): Service<typeof banksApi> {
  return {
    list: async () => ok({ entries: await markedEntries(database) }),
    addItem: (input) => addItem(database, input),
    setItem: (input) => setItem(database, input),
    removeItem: ({ id }) => removeItem(database, id),
    mark: (input) => setMark(database, input),
  };
}

async function markedEntries(database: Database): Promise<readonly MarkedEntry[]> {
  const marks = await bankMarks(database.read);
  const own = await ownEntries(database.read);
  const marked = (isOwn: boolean) => (entry: (typeof own)[number]) => ({
    ...entry,
    isOwn,
    mark: marks.get(entry.key) ?? null,
  });
  return [...own.map(marked(true)), ...programEntries.map(marked(false))];
}

function addItem(database: Database, item: NewBankItem): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change(`Added to the bank: ${kindWords(item.kind)}`, async (writer) => {
    await writer('bankItems').insert({ ...record, ...rowOf(item) });
    return ok({ id: record.id });
  });
}

function setItem(database: Database, { id, ...item }: NewBankItem & { id: string }): Promise<Result<null>> {
  return database.change(`Changed in the bank: ${kindWords(item.kind)}`, async (writer) => {
    if (!(await isOwnEntry(writer, id))) return noEntry;
    await writer('bankItems')
      .where({ id })
      .update({ ...rowOf(item), updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** To the bin; what was taken over into plans stays there. */
function removeItem(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed an entry of the bank', async (writer) => {
    if (!(await isOwnEntry(writer, id))) return noEntry;
    const now = database.clock.now();
    await writer('bankItems').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

const markWords: Readonly<Record<BankMark, string>> = {
  preferred: 'Preferred an entry of the bank',
  hidden: 'Hid an entry of the bank',
};

function setMark(
  database: Database,
  { key, mark }: { key: string; mark: BankMark | null },
): Promise<Result<null>> {
  const words = mark === null ? 'Took a mark off an entry of the bank' : markWords[mark];
  return database.change(words, async (writer) => {
    const isKnown = programEntries.some((entry) => entry.key === key) || (await isOwnEntry(writer, key));
    if (!isKnown) return noEntry;
    const existing = (await bankMarks(writer)).get(key) ?? null;
    if (mark === null) await writer('bankMarks').where({ itemKey: key }).delete();
    else if (existing === null)
      await writer('bankMarks').insert({ ...database.newRecord(), itemKey: key, mark });
    else await writer('bankMarks').where({ itemKey: key }).update({ mark, updatedAt: database.clock.now() });
    return ok(null);
  });
}

function rowOf({ needs, ...item }: NewBankItem) {
  return { ...item, needs: needs.length === 0 ? null : needs.join(' ') };
}

/** 'strategy', inside a sentence. */
function kindWords(kind: BankKind): string {
  return (bankKinds.find(({ code }) => code === kind)?.name ?? kind).toLowerCase();
}
