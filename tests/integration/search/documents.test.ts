import { afterEach, expect, test } from 'vitest';
import { engineHere } from '../../../electron/papers/worker/engine-here';
import { DocumentReader } from '../../../electron/search/read-documents';
import { nextWaiting } from '../../../electron/search/repository';
import { searchService } from '../../../electron/search/service';
import { newRoom, report, type TestRoom } from '../documents/support';
import { valueOf } from '../vault/support';

const engine = { text: engineHere(null).text, close: () => Promise.resolve() };
const readers: DocumentReader[] = [];
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.stop();
});

function readerOf(room: TestRoom, text: typeof engine.text = engine.text): DocumentReader {
  const { database, readContent } = room;
  const reader = new DocumentReader({ database, readContent, engine: { ...engine, text }, pause: 0 });
  readers.push(reader);
  return reader;
}

async function documents(room: TestRoom, text: string): Promise<string[]> {
  const groups = valueOf(await searchService(room.database).find({ text }));
  return groups.flatMap(({ hits }) => hits.map(({ id }) => id));
}

test.each([
  ['maya-ep-report-2026-10-14.pdf', 'accuracy'],
  ['maya-salt-report-2026-11-12.docx', 'vocabulary'],
  ['sian-specialist-teacher-observation-2026-11-03.odt', 'applegarth'],
  ['maya-parent-email-2026-11-16.txt', 'squid'],
])('%s is found by a word inside', async (name, word) => {
  const room = await newRoom();
  const id = await room.attachOne(report(name));
  expect(await documents(room, word)).toEqual([]);
  await readerOf(room).read();
  expect(await documents(room, word)).toEqual([id]);
  await room.service.setField({ id, field: 'title', value: 'Quite another title' });
  expect(await documents(room, `${word} another`)).toEqual([id]);
});

test('a word inside a PDF is found with its page, one inside a file without pages without', async () => {
  const room = await newRoom();
  await room.attachOne(report('maya-ep-report-2026-10-14.pdf'));
  await room.attachOne(report('maya-salt-report-2026-11-12.docx'));
  await readerOf(room).read();
  const pagesOf = async (text: string) => {
    const groups = valueOf(await searchService(room.database).find({ text }));
    return groups.flatMap(({ hits }) => hits.map(({ page }) => page));
  };
  expect(await pagesOf('"included in practical work"')).toEqual([3]);
  expect(await pagesOf('vocabulary')).toContain(null);
});

test('a protected PDF is found by what it says once its password is known', async () => {
  const room = await newRoom();
  const id = await room.attachOne(report('sukru-physiotherapy-locked-2026-10-02.pdf'));
  const reader = readerOf(room);
  await reader.read();
  expect(await documents(room, 'bridge')).toEqual([]);
  valueOf(await room.service.setPassword({ id, password: 'letmein' }));
  await reader.read();
  expect(await documents(room, 'bridge')).toEqual([id]);
});

test('a file that cannot be read is passed over, and tried again the next time', async () => {
  const room = await newRoom();
  const bad = await room.attachOne(report('maya-salt-report-2026-11-12.docx'));
  const good = await room.attachOne(report('maya-parent-email-2026-11-16.txt'));
  const failing: typeof engine.text = (request, signal) =>
    request.name.endsWith('docx') ? Promise.reject(new Error('cannot')) : engine.text(request, signal);
  await readerOf(room, failing).read();
  expect(await documents(room, 'squid')).toEqual([good]);
  expect(await documents(room, 'vocabulary')).toEqual([]);
  await readerOf(room).read();
  expect(await documents(room, 'vocabulary')).toContain(bad);
});

test('once stopped, nothing more is read or written', async () => {
  const room = await newRoom();
  await room.attachOne(report('maya-parent-email-2026-11-16.txt'));
  const reader: DocumentReader = readerOf(room, async (request) => {
    void reader.stop();
    return engine.text(request);
  });
  await reader.read();
  expect(await documents(room, 'squid')).toEqual([]);
  await reader.read();
  expect(await documents(room, 'squid')).toEqual([]);
});

test('what waits is found by an index of what waits: it is asked for after every search, and must not look at each document', async () => {
  const { database } = await newRoom();
  const heard: { sql: string; bindings: readonly unknown[] }[] = [];
  database.read.on('query', (query: (typeof heard)[number]) => heard.push(query));
  await nextWaiting(database.read, new Set(['one', 'another']));
  const [asked] = heard;
  const plan: { detail: string }[] = await database.read.raw(
    `EXPLAIN QUERY PLAN ${asked!.sql}`,
    asked!.bindings as string[],
  );
  expect(plan.map(({ detail }) => detail)).toEqual(['SCAN search_texts USING INDEX search_texts_waiting']);
});
