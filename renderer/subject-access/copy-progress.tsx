import { ask } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { ProgressBar } from '../ui/progress-bar';
import type { CopyFeature } from './use-copy';

/** How far the making or saving of a copy has come, and a way to stop it. */
export function CopyProgress({ feature, label }: { readonly feature: CopyFeature; readonly label: string }) {
  const progress = useProgress(feature === 'transfers' ? 'transfer' : 'subject-access');
  return (
    <ProgressBar
      label={progress?.doing ?? label}
      value={progress && progress.total > 0 ? progress.done / progress.total : null}
      onCancel={() => void ask(feature, 'cancel', {})}
    />
  );
}
