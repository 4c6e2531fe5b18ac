import { sizeInWords } from '../../domain/documents/file-size';
import { useProgress } from '../app/use-progress';
import { Callout } from '../ui/callout';
import { DropZone } from '../ui/drop-zone';
import { ProgressBar } from '../ui/progress-bar';
import type { Attaching } from './use-attach';

/** Where files are dropped or chosen, and how far attaching them has come. */
export function AttachZone({ attaching }: { readonly attaching: Attaching }) {
  const { job, problem, choose, drop, cancel } = attaching;
  return (
    <>
      {job === null ? (
        <DropZone
          label="Drop reports, letters or pictures here, or"
          chooseLabel="Choose files"
          onFiles={drop}
          onChoose={() => void choose()}
        />
      ) : (
        <AttachProgress key={job} job={job} onCancel={cancel} />
      )}
      {problem !== null && (
        <Callout tone="danger" heading="Nothing was attached" level={3} isAnswer>
          <p>{problem}</p>
        </Callout>
      )}
    </>
  );
}

function AttachProgress({ job, onCancel }: { readonly job: string; readonly onCancel: () => void }) {
  const progress = useProgress(job);
  const isKnown = progress !== null && progress.total > 0;
  return (
    <ProgressBar
      label={progress?.doing ?? 'Attaching'}
      value={isKnown ? progress.done / progress.total : null}
      // Every byte is read and then sealed: half of what is counted is what the user knows as the size.
      detail={isKnown ? `${sizeInWords(progress.done / 2)} of ${sizeInWords(progress.total / 2)}` : undefined}
      onCancel={onCancel}
    />
  );
}
