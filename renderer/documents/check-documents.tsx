import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import { ask, queryClient } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ProgressBar } from '../ui/progress-bar';
import type { VerifyReport } from '../../domain/documents/api';

/** Reads all documents of a pupil through on demand, and names those that are not what was stored. */
export function CheckDocuments({ pupilId }: { readonly pupilId: string }) {
  const [job, setJob] = useState<string | null>(null);
  const [report, setReport] = useState<VerifyReport | null>(null);
  const check = async () => {
    const name = crypto.randomUUID();
    setJob(name);
    setReport(null);
    const result = await ask('documents', 'verify', { pupilId, job: name });
    setJob(null);
    if (result.ok) setReport(result.value);
    await queryClient.invalidateQueries({ queryKey: ['documents'] });
  };
  if (job !== null) {
    return <CheckProgress key={job} job={job} />;
  }
  return (
    <>
      <div>
        <Button kind="quiet" onPress={() => void check()}>
          Check that all files are whole
        </Button>
      </div>
      {report && <CheckAnswer report={report} />}
    </>
  );
}

function CheckProgress({ job }: { readonly job: string }) {
  const progress = useProgress(job);
  return (
    <ProgressBar
      label={progress?.doing ?? 'Checking the documents'}
      value={progress !== null && progress.total > 0 ? progress.done / progress.total : null}
      onCancel={() => void ask('documents', 'cancel', { job })}
    />
  );
}

function CheckAnswer({ report: { checked, faults } }: { readonly report: VerifyReport }) {
  if (faults.length === 0) {
    return (
      <Callout
        tone="success"
        heading={`${countOf(checked, 'document')} checked: all are as they were stored`}
        level={3}
        isAnswer
      />
    );
  }
  return (
    <Callout
      tone="danger"
      heading={`${countOf(faults.length, 'document')} of ${checked} not as stored`}
      level={3}
      isAnswer
    >
      <ul>
        {faults.map(({ id, title, message }) => (
          <li key={id}>
            <strong>{title}</strong>: {message}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
