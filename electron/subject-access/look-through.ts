import type { LookedThrough } from '../../domain/subject-access/model';
import { foundNames, NameCounts } from '../../domain/subject-access/looked-through';
import { NameMatcher } from '../../domain/subject-access/redact/name-matcher';
import { textsOf } from '../../domain/subject-access/record';
import { copySource } from './copy-source';
import { openDocuments } from './open-documents';
import type { CopyPorts } from './ports';
import type { RequestRow } from './repository';

/** Lists every name that stands in what a copy would hold, with where and how often. @throws the signal's reason */
export async function lookThrough(
  ports: CopyPorts,
  request: RequestRow,
  signal: AbortSignal,
): Promise<LookedThrough> {
  const { database, engine, onProgress } = ports;
  const { record, people, notUnderstood, decisions, ownWords, patterns, documents } = await copySource(
    database.read,
    request,
  );
  const counts = new NameCounts(new NameMatcher(patterns));
  for (const { place, text } of textsOf(record)) counts.add(place, text);
  const included = documents.filter((document) => document.included);
  const rows = included.map(({ row }) => row);
  const tell = (done: number, total: number): void => {
    onProgress({ job: 'subject-access', doing: 'Reading the documents', done, total });
  };
  const prepared = await openDocuments(ports, database.read, rows, { signal, onDocument: tell });
  const looked: LookedThrough['documents'][number][] = [];
  for (const { id, title, content } of prepared) {
    if (!content.printable) {
      looked.push({ id, title, pages: 0, unread: [], trouble: content.reason });
      continue;
    }
    const seen = await engine.lookAt({ pdf: content.pdf, patterns }, signal);
    counts.addCounted(title, seen.counts);
    looked.push({ id, title, pages: content.pages, unread: seen.unread, trouble: null });
  }
  return { names: foundNames(counts, people, decisions, ownWords), notUnderstood, documents: looked };
}
