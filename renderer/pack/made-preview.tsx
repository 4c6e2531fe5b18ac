import { ask } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ProgressBar } from '../ui/progress-bar';
import { PackPreview } from './pack-preview';
import styles from './pack-screen.module.css';
import type { MadeState } from './use-made-pack';

/** The pages, or how far their making has come, or why there are none. */
export function MadePreview({ state: { made, isMaking, problem, again } }: { readonly state: MadeState }) {
  if (problem !== null)
    return (
      <div className={styles['noPages']}>
        <Callout tone="warning" heading="There is no pack yet">
          <p>{problem}</p>
          <Button kind="primary" onPress={again}>
            Make the pack
          </Button>
        </Callout>
      </div>
    );
  if (!made)
    return (
      <div className={styles['noPages']}>
        <Making />
      </div>
    );
  return (
    <div className={styles['pages']} data-stale={isMaking || undefined}>
      <PackPreview content={made.content} />
    </div>
  );
}

function Making() {
  const progress = useProgress('pack');
  return (
    <ProgressBar
      label={progress?.doing ?? 'Reading the attachments'}
      value={progress && progress.total > 0 ? progress.done / progress.total : null}
      onCancel={() => void ask('papers', 'cancelPack', {})}
    />
  );
}
