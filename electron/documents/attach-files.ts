import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, fail, type Problem, type Result } from '../../domain/common/result';
import {
  adviceFor,
  type AttachOutcome,
  type AttachReport,
  type AttachResult,
  refusalWords,
} from '../../domain/documents/attach-report';
import { guessFromName } from '../../domain/documents/guess-from-name';
import { keepContent, type NewDocument } from './keep-content';
import type { DocumentPorts } from './ports';
import { documentPupil, type DocumentPupil, type DocumentRow, sameContent } from './repository';
import { readSourceFile } from './source-file';

export interface AttachInput {
  readonly pupilId: string;
  readonly paths: readonly string[];
  readonly keepBoth: boolean;
  readonly job: string;
}

export const noPupil = fail('not-found', 'This pupil is no longer here. Nothing was attached.');

/** Attaches files one after the other. What went wrong with one does not keep the next one out. */
export async function attachFiles(
  ports: DocumentPorts,
  { pupilId, paths, keepBoth, job }: AttachInput,
): Promise<Result<AttachReport>> {
  const pupil = await documentPupil(ports.database.read, pupilId);
  if (!pupil) return noPupil;
  return ports.jobs.run(job, async (signal) => {
    const progress = await progressOver(ports, job, paths);
    const results: AttachResult[] = [];
    for (const file of paths) {
      const onProgress = progress.start(path.basename(file));
      results.push(await attachOne(ports, pupil, file, { keepBoth, signal, onProgress }));
      progress.finish();
    }
    return ok({ results });
  });
}

interface OneOptions {
  readonly keepBoth: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
}

async function attachOne(
  ports: DocumentPorts,
  pupil: DocumentPupil,
  file: string,
  { keepBoth, signal, onProgress }: OneOptions,
): Promise<AttachResult> {
  const fileName = path.basename(file);
  const refused = (outcome: AttachOutcome, message: string): AttachResult => ({
    path: file,
    fileName,
    outcome,
    message,
    advice: null,
    document: null,
    changeId: null,
  });
  if (signal.aborted) return refused('cancelled', refusalWords.cancelled);
  const { database, store, tools } = ports;
  const there = await database.checkPlace();
  if (!there.ok) return refused('not-stored', there.problem.message);
  const read = await readSourceFile(file, store.vaultFolder, { signal, onProgress });
  if (!read.ok) return refused(outcomeOf(read.problem), read.problem.message);
  const content = read.value;
  try {
    if (!keepBoth) {
      const same = await sameContent(database.read, pupil.id, content);
      if (same)
        return {
          ...refused('already-here', `The same file is already here as “${same.title}”.`),
          document: shown(same),
        };
    }
    const kind = await tools.detectKind(content, fileName);
    if (!kind) return refused('unknown-kind', refusalWords['unknown-kind']);
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
    const kept = await keepContent(ports, content, document, 'Attached a document', { signal, onProgress });
    if (!kept.ok) return refused(outcomeOf(kept.problem), kept.problem.message);
    return {
      path: file,
      fileName,
      outcome: 'attached',
      message: `Attached as “${guess.title}”.`,
      advice: adviceFor(kind, inspection.reading),
      document: shown({ ...document, id: kept.value.id, agency: guess.agency }),
      changeId: kept.changeId ?? null,
    };
  } finally {
    content.fill(0);
  }
}

/** The refusals of our own keep their kind; the disk's trouble with the vault has its own words. */
function outcomeOf({ kind }: Problem): AttachOutcome {
  return kind in refusalWords ? (kind as AttachOutcome) : 'not-stored';
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

/** Tells how many bytes of all files are done; each file counts twice, because it is read and then sealed. */
async function progressOver({ onProgress }: DocumentPorts, job: string, paths: readonly string[]) {
  const sizes = await Promise.all(paths.map(sizeOf));
  const total = 2 * sizes.reduce((sum, size) => sum + size, 0);
  let index = -1;
  let before = 0;
  return {
    start(fileName: string) {
      index += 1;
      const doing =
        paths.length === 1
          ? `Attaching ${fileName}`
          : `Attaching ${fileName} (${index + 1} of ${paths.length})`;
      const size = sizes[index] ?? 0;
      const from = before;
      let isSealing = false;
      onProgress({ job, doing, done: from, total });
      return (bytes: number) => {
        onProgress({ job, doing, done: Math.min(from + (isSealing ? size : 0) + bytes, total), total });
        if (bytes >= size) isSealing = true;
      };
    },
    finish() {
      before += 2 * (sizes[index] ?? 0);
    },
  };
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
