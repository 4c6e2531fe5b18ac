import { useState } from 'react';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import { usualTargets } from '../../domain/support-plans/review-open';
import { useChange } from '../app/calls';
import { EmptyState } from '../ui/empty-state';
import { AddTarget } from './add-target';
import styles from './support-plans.module.css';
import { TargetCard } from './target-card';
import { useTargetInView } from './use-target-in-view';

/** This cycle's targets, one card each. */
export function Targets({ page }: { readonly page: SupportPlanPage }) {
  const { targets } = page.data;
  const [added, setAdded] = useState<string | null>(null);
  const move = useChange('supportPlans', 'moveOutcome');
  useTargetInView(
    added,
    targets.map(({ outcome }) => outcome.id),
  );
  return (
    <div className={styles['stack']}>
      {targets.length === 0 && (
        <EmptyState heading="No targets yet">
          Begin with one thing that {page.data.pupil.calledName} will do by the review, and how you will know.
        </EmptyState>
      )}
      {targets.length > usualTargets && (
        <p className={styles['soft']}>
          {targets.length} targets are many for one cycle; {usualTargets} are usual. Fewer are easier to keep
          in mind.
        </p>
      )}
      <ol className={styles['cards']}>
        {targets.map((target, at) => (
          <TargetCard
            key={target.outcome.id}
            page={page}
            target={target}
            number={at + 1}
            onMove={(by) => void move({ outcomeId: target.outcome.id, by })}
          />
        ))}
      </ol>
      <AddTarget page={page} onAdded={setAdded} />
    </div>
  );
}
