import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, fail, type Result } from '../../domain/common/result';
import type { AttachReport, AttachResult } from '../../domain/documents/attach-report';
import { attachOne } from './attach-one';
import type { DocumentPorts } from './ports';
import { documentPupil } from './repository';

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

/** Bytes after which it is told how far it is: more often than anybody sees takes time from the work itself. */
const toldEvery = 4 * 1024 * 1024;

/** Tells how many bytes of all files are attached. */
async function progressOver({ onProgress }: DocumentPorts, job: string, paths: readonly string[]) {
  const sizes = await Promise.all(paths.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let index = -1;
  let before = 0;
  return {
    start(fileName: string) {
      index += 1;
      const doing =
        paths.length === 1
          ? `Attaching ${fileName}`
          : `Attaching ${fileName} (${index + 1} of ${paths.length})`;
      const from = before;
      let told = 0;
      onProgress({ job, doing, done: from, total });
      return (bytes: number) => {
        if (bytes - told < toldEvery) return;
        told = bytes;
        onProgress({ job, doing, done: Math.min(from + bytes, total), total });
      };
    },
    finish() {
      before += sizes[index] ?? 0;
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
