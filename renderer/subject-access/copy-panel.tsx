import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { countOf } from '../../domain/common/text';
import { PackPreview } from '../pack/pack-preview';
import { PackContentsList, PackWarnings } from '../pack/pack-summary';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { CopyActions } from './copy-actions';
import { CopyProgress } from './copy-progress';
import styles from './subject-access.module.css';
import type { CopyFeature, CopyState } from './use-copy';

interface CopyPanelProps {
  readonly feature: CopyFeature;
  readonly state: CopyState;
  /** 'Make the copy'. */
  readonly makeLabel: string;
  /** Said before it is made. */
  readonly before: ReactNode;
  /** Said of what was made. */
  readonly about?: ReactNode;
  /** What has to be looked at before it goes out. */
  readonly toLookAt?: ReactNode;
  /** Why it cannot go out yet; null when it can. */
  readonly notYet?: string | null;
  readonly onSent: () => void;
}

/** Makes the copy, shows it, and does with it what is done with a finished pack. */
export function CopyPanel({
  feature,
  state,
  makeLabel,
  before,
  about,
  toLookAt,
  notYet = null,
  onSent,
}: CopyPanelProps) {
  const { made, isMaking, problem, make } = state;
  if (isMaking) return <CopyProgress feature={feature} label="Gathering the record" />;
  if (made === null)
    return (
      <div className={styles['part']}>
        {problem !== null && (
          <Callout tone="danger" heading="There is no copy" isAnswer>
            <p>{problem}</p>
          </Callout>
        )}
        {before}
        <div>
          <Button kind="primary" isMain icon={FileText} onPress={make}>
            {makeLabel}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles['part']}>
      <CopyActions feature={feature} copyId={made.copy.copyId} notYet={notYet} onSent={onSent} />
      <p>
        {countOf(made.copy.pages, 'page')}. {about}
      </p>
      {toLookAt}
      <PackWarnings warnings={made.copy.warnings} />
      <div className={styles['pages']}>
        <PackPreview content={made.content} />
      </div>
      <PackContentsList contents={made.copy.contents} />
    </div>
  );
}
