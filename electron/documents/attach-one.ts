import path from 'node:path';
import type { Problem } from '../../domain/common/result';
import {
  adviceFor,
  type AttachOutcome,
  type AttachResult,
  refusalWords,
} from '../../domain/documents/attach-report';
import { guessFromName } from '../../domain/documents/guess-from-name';
import type { SealedRow } from './document-store';
import { type NewDocument, saveRow } from './keep-content';
import type { DocumentPorts } from './ports';
import { type DocumentPupil, type DocumentRow, sameContent } from './repository';
import { openSourceFile } from './source-file';

export interface OneOptions {
  readonly keepBoth: boolean;
  readonly signal: AbortSignal;
  /** Told the bytes done so far. */
  readonly onProgress: (bytes: number) => void;
}

/** One file on its way to a pupil. */
interface Attaching {
  readonly ports: DocumentPorts;
  readonly pupil: DocumentPupil;
  readonly file: string;
  readonly fileName: string;
}

/**
 * Attaches one file. It is sealed while it is read, in one pass; only then is it known what it is and whether it is here already. What is
 * not kept is removed again, as what is cancelled or cannot be read is.
 */
export async function attachOne(
  ports: DocumentPorts,
  pupil: DocumentPupil,
  file: string,
  { keepBoth, signal, onProgress }: OneOptions,
): Promise<AttachResult> {
  const attaching = { ports, pupil, file, fileName: path.basename(file) };
  const { database, store } = ports;
  if (signal.aborted) return refused(attaching, 'cancelled', refusalWords.cancelled);
  // Sealing makes its folders where they lack: never where a vault has been.
  const there = await database.checkPlace();
  if (!there.ok) return refused(attaching, 'not-stored', there.problem.message);
  const opened = await openSourceFile(file, store.vaultFolder);
  if (!opened.ok) return refusedBy(attaching, opened.problem);
  const source = opened.value;
  try {
    const sealed = await store.seal(source.pieces(), { signal, onProgress });
    if (!sealed.ok) return refusedBy(attaching, sealed.problem);
    return await keepOrDiscard(attaching, sealed.value, source.content, keepBoth);
  } finally {
    await source.close();
    source.content.fill(0);
  }
}

async function keepOrDiscard(
  attaching: Attaching,
  sealed: SealedRow,
  content: Buffer,
  keepBoth: boolean,
): Promise<AttachResult> {
  let result: AttachResult | undefined;
  try {
    result = await keep(attaching, sealed, content, keepBoth);
    return result;
  } finally {
    if (result?.outcome !== 'attached') await attaching.ports.store.discard(sealed.id);
  }
}

async function keep(
  attaching: Attaching,
  sealed: SealedRow,
  content: Buffer,
  keepBoth: boolean,
): Promise<AttachResult> {
  const { ports, pupil, file, fileName } = attaching;
  const { database, tools } = ports;
  const same = keepBoth ? undefined : await sameContent(database.read, pupil.id, sealed);
  if (same) {
    const words = `The same file is already here as “${same.title}”.`;
    return { ...refused(attaching, 'already-here', words), document: shown(same) };
  }
  const kind = await tools.detectKind(content, fileName);
  if (!kind) return refused(attaching, 'unknown-kind', refusalWords['unknown-kind']);
  const inspection = await tools.inspect(kind, content, null);
  const guess = guessFromName(fileName, namesOf(pupil), database.clock.today());
  const document: NewDocument = {
    ...guess,
    ...inspection,
    kind,
    fileName,
    pupilId: pupil.id,
    purpose: 'report',
    receivedOn: database.clock.today(),
  };
  const kept = await saveRow(database, sealed, document, 'Attached a document');
  if (!kept.ok) return refusedBy(attaching, kept.problem);
  return {
    path: file,
    fileName,
    outcome: 'attached',
    message: `Attached as “${guess.title}”.`,
    advice: adviceFor(kind, inspection.reading),
    document: shown({ ...document, id: kept.value.id, agency: guess.agency }),
    changeId: kept.changeId ?? null,
  };
}

function refused({ file, fileName }: Attaching, outcome: AttachOutcome, message: string): AttachResult {
  return { path: file, fileName, outcome, message, advice: null, document: null, changeId: null };
}

/** The refusals of our own keep their kind and have their words; the disk's trouble with the vault has others. */
function refusedBy(attaching: Attaching, { kind, message }: Problem): AttachResult {
  const own = kind === 'source-unreadable' ? 'unreadable' : kind;
  if (!isRefusal(own)) return refused(attaching, 'not-stored', message);
  return refused(attaching, own, refusalWords[own]);
}

function isRefusal(kind: string): kind is keyof typeof refusalWords {
  return kind in refusalWords;
}

type Shown = Pick<DocumentRow, 'id' | 'title' | 'kind' | 'reading' | 'reportDate' | 'agency'>;

function shown({ id, title, kind, reading, reportDate, agency }: Shown): AttachResult['document'] {
  return { id, title, kind, reading, reportDate, agency };
}

function namesOf(pupil: DocumentPupil): string[] {
  const names = [
    pupil.legalForename,
    pupil.middleNames,
    pupil.legalSurname,
    pupil.knownAs,
    pupil.preferredSurname,
  ];
  return names.filter((name) => name !== null);
}
