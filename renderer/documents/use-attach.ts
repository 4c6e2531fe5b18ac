import { useState } from 'react';
import type { AttachReport, AttachResult } from '../../domain/documents/attach-report';
import { ask, useChange } from '../app/calls';
import { useUndo } from '../app/undo-store';
import { bridge } from '../bridge';

export interface Attaching {
  /** The name of the work that is under way; null while none is. */
  readonly job: string | null;
  /** What became of the files of this visit, the latest last. */
  readonly results: readonly AttachResult[];
  /** Why nothing at all could be done; null otherwise. */
  readonly problem: string | null;
  readonly choose: () => Promise<void>;
  readonly drop: (files: readonly File[]) => void;
  readonly keepBoth: (result: AttachResult) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Attaching files to a pupil: by the system's dialog or dropped, several at once, one lot after the other. */
export function useAttach(pupilId: string): Attaching {
  const attach = useChange('documents', 'attach');
  const remember = useUndo((state) => state.remember);
  const [job, setJob] = useState<string | null>(null);
  const [results, setResults] = useState<readonly AttachResult[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  const run = async (paths: readonly string[], keepBoth: boolean): Promise<AttachReport | null> => {
    if (paths.length === 0 || job !== null) return null;
    const name = crypto.randomUUID();
    setJob(name);
    setProblem(null);
    const result = await attach({ pupilId, paths: [...paths], keepBoth, job: name });
    setJob(null);
    if (!result.ok) {
      setProblem(result.problem.message);
      return null;
    }
    for (const { changeId } of result.value.results) if (changeId !== null) remember(changeId);
    return result.value;
  };
  const attachNew = async (paths: readonly string[]) => {
    const report = await run(paths, false);
    if (report) setResults(report.results);
  };
  return {
    job,
    results,
    problem,
    choose: async () => {
      const chosen = await ask('documents', 'chooseFiles', { pupilId });
      if (chosen.ok) await attachNew(chosen.value);
      else setProblem(chosen.problem.message);
    },
    drop: (files) => void attachNew(files.map((file) => bridge.pathOf(file)).filter((path) => path !== '')),
    keepBoth: async (result) => {
      const report = await run([result.path], true);
      const [again] = report?.results ?? [];
      if (again) setResults((all) => all.map((one) => (one === result ? again : one)));
    },
    cancel: () => {
      if (job !== null) void ask('documents', 'cancel', { job });
    },
    dismiss: () => setResults([]),
  };
}
