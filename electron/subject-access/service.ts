import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type {
  MadeCopy,
  PupilRequests,
  RequestLine,
  RequestPage,
  subjectAccessApi,
} from '../../domain/subject-access/api';
import { accessDeadline } from '../../domain/subject-access/deadline';
import { homeWithheldBecause } from '../../domain/subject-access/home';
import { noPupil } from '../database/not-there';
import { documentById } from '../documents/repository';
import { askingContact } from './asking-contact';
import {
  addArea,
  addRequest,
  addWords,
  noRequest,
  removeArea,
  removeRequest,
  removeWords,
  setDocument,
  setLooked,
  setName,
  setRequestField,
} from './change-request';
import { documentsOfCopy } from './documents-of-copy';
import type { FinishedCopy } from './finished-copy';
import { HeldCopy, warningsOf } from './held-copy';
import { lookThrough } from './look-through';
import { lookedAt } from './looked-at';
import { makeCopy, type RemovedCounts } from './make-copy';
import { markAnswered } from './mark-answered';
import type { PreparedAttachment } from '../papers/inspect/prepared-attachment';
import { openDocuments } from './open-documents';
import type { CopyPorts } from './ports';
import { namesOf, requestById, type RequestRow, requestsOf } from './repository';
import { copyHead } from './school-of-pupil';

/** Subject access in an open vault. */
export interface SubjectAccessRoom {
  readonly service: Service<typeof subjectAccessApi>;
  /** Stops what is being made and forgets what was made; called before locking. */
  readonly close: () => void;
}

type Held = FinishedCopy & RemovedCounts & { readonly requestId: string };

/** Requests for a copy of a child's record, and the copies. */
export function subjectAccessRoom(given: CopyPorts): SubjectAccessRoom {
  const opened = new Map<string, PreparedAttachment>();
  const ports: CopyPorts = { ...given, opened };
  const { database } = ports;
  const copies = new HeldCopy<Held>(ports, 'subject-access', ({ requestId, unread }) =>
    lookedAt(database.read, requestId, unread),
  );

  const withRequest = async <T>(
    id: string,
    work: (request: RequestRow) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const request = await requestById(database.read, id);
    return request === undefined ? noRequest : work(request);
  };

  const service: Service<typeof subjectAccessApi> = {
    forPupil: ({ pupilId }) => forPupil(ports, pupilId),
    page: ({ id }) => withRequest(id, (request) => page(ports, request)),
    add: (input) => addRequest(database, input),
    setField: (input) => setRequestField(database, input),
    remove: ({ id }) => removeRequest(database, id),
    setDocument: ({ included, ...of }) => setDocument(database, of, included),
    setLooked: ({ isLooked, ...of }) => setLooked(database, of, isLooked ? database.clock.today() : null),
    setName: (input) => setName(database, input),
    addWords: (input) => addWords(database, input),
    removeWords: (input) => removeWords(database, input),
    addArea: (input) => addArea(database, input),
    removeArea: ({ id }) => removeArea(database, id),
    lookThrough: ({ id }) =>
      withRequest(id, (request) =>
        copies.stoppable(async (signal) => ok(await lookThrough(ports, request, signal))),
      ),
    documentPages: ({ requestId, documentId }) =>
      withRequest(requestId, (request) => documentPages(ports, copies, request, documentId)),
    make: ({ id }) =>
      withRequest(id, (request) =>
        copies.stoppable(async (signal) => {
          const made = await makeCopy(ports, request, signal);
          if (!made.ok) return made;
          signal.throwIfAborted();
          return ok(summary(copies.hold({ ...made.value, requestId: id }), made.value));
        }),
      ),
    cancel: () => copies.stop(),
    content: ({ copyId }) => copies.content(copyId),
    savePdf: ({ copyId }) => copies.savePdf(copyId),
    saveData: ({ copyId }) => copies.saveData(copyId),
    saveFolder: ({ copyId }) => copies.saveFolder(copyId),
    print: ({ copyId }) => copies.print(copyId),
    markSent: ({ copyId, answer }) =>
      copies.leaving(copyId, (copy) => markAnswered(ports, copy.requestId, copy, answer)),
    drop: ({ copyId }) => copies.drop(copyId),
  };
  return {
    service,
    close: () => {
      copies.close();
      opened.clear();
    },
  };
}

function summary(copyId: string, copy: FinishedCopy & RemovedCounts): MadeCopy {
  const { title, pack, contents, removed, flattenedPages, unread } = copy;
  const { pages } = pack;
  return { copyId, title, pages, contents, warnings: warningsOf(copy), removed, flattenedPages, unread };
}

function lineOf({ pupilId: _, ...request }: RequestRow): RequestLine {
  return { ...request, deadline: accessDeadline(request) };
}

async function forPupil({ database }: CopyPorts, pupilId: string): Promise<Result<PupilRequests>> {
  const head = await copyHead(database.read, pupilId);
  if (!head) return noPupil;
  return ok({
    today: database.clock.today(),
    pupil: { id: pupilId, name: head.name, calledName: head.calledName },
    requests: (await requestsOf(database.read, pupilId)).map(lineOf),
  });
}

async function page({ database }: CopyPorts, request: RequestRow): Promise<Result<RequestPage>> {
  const { read, clock } = database;
  const head = await copyHead(read, request.pupilId);
  if (!head) return noPupil;
  const contacts: { id: string; name: string; relationship: string }[] = await read('pupilContacts as l')
    .join('contacts as c', 'c.id', 'l.contactId')
    .select('c.id', 'c.name', 'l.relationship')
    .where({ 'l.pupilId': request.pupilId })
    .whereNull('l.deletedAt')
    .orderBy('l.position');
  return ok({
    today: clock.today(),
    pupil: { id: head.pupilId, name: head.name, calledName: head.calledName },
    request: lineOf(request),
    contacts,
    homeWithheld: homeWithheldBecause(await askingContact(read, request), head.calledName),
    documents: (await documentsOfCopy(read, request.pupilId, request.id)).map(
      ({ row: _, ...document }) => document,
    ),
    ownWords: (await namesOf(read, request.id))
      .filter(({ kind }) => kind === 'own')
      .map(({ words }) => words),
  });
}

async function documentPages(
  ports: CopyPorts,
  copies: HeldCopy<Held>,
  request: RequestRow,
  documentId: string,
): Promise<Result<{ readonly bytes: Uint8Array }>> {
  const { database } = ports;
  const row = await documentById(database.read, documentId);
  if (row?.pupilId !== request.pupilId) return fail('not-found', 'This document is no longer there.');
  return copies.stoppable(async (signal): Promise<Result<{ readonly bytes: Uint8Array }>> => {
    const [prepared] = await openDocuments(ports, database.read, [row], {
      signal,
      onDocument: () => undefined,
    });
    if (prepared?.content.printable !== true)
      return fail(
        'not-printed',
        prepared?.content.printable === false ? prepared.content.reason : 'It cannot be opened.',
      );
    return ok({ bytes: prepared.content.pdf });
  });
}
