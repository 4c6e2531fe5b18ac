import { ask } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { ProgressBar } from '../ui/progress-bar';
import styles from './work-bar.module.css';

/** How far the work on a file has come, and a way to stop it. */
export function WorkBar({ token }: { readonly token: string }) {
  const progress = useProgress(token);
  const total = progress?.total ?? 0;
  const done = Math.min(progress?.done ?? 0, total);
  return (
    <div className={styles['bar']}>
      <ProgressBar
        label={progress?.doing ?? 'Working'}
        value={total === 0 ? null : done / total}
        detail={
          total === 0 ? undefined : `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`
        }
        onCancel={() => void ask('imports', 'stop', { token })}
      />
    </div>
  );
}
