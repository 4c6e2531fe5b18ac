import { ask } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { ProgressBar } from '../ui/progress-bar';

/** How far a backup, an export or the opening of a backup has come, and a way to stop it. */
export function WorkBar({ job, label }: { readonly job: string; readonly label: string }) {
  const progress = useProgress(job);
  const total = progress?.total ?? 0;
  return (
    <ProgressBar
      label={progress?.doing ?? label}
      value={total === 0 ? null : (progress?.done ?? 0) / total}
      onCancel={() => void ask('backups', 'cancel', { job })}
    />
  );
}
