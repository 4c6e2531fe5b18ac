import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import { useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { HistoryButton } from '../history/history-button';
import { IconButton } from '../ui/icon-button';
import { ChainLine } from './chain-line';
import { SmartPanel } from './smart-panel';
import styles from './support-plans.module.css';
import { TargetFields } from './target-fields';
import { TargetProvisions } from './target-provisions';
import { targetElementId } from './use-target-in-view';

interface TargetCardProps {
  readonly page: SupportPlanPage;
  readonly target: PlanTarget;
  readonly number: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** One target: where it stands in the chain, its fields, what is missing for it to be SMART, and what serves it. */
export function TargetCard({ page, target, number, onMove }: TargetCardProps) {
  const { outcome } = target;
  const remove = useChange('supportPlans', 'removeOutcome');
  const tellRemoved = useTellRemoved();
  return (
    <li>
      <section
        id={targetElementId(outcome.id)}
        tabIndex={-1}
        className={styles['card']}
        aria-labelledby={`title-${outcome.id}`}
      >
        <div className={styles['cardHead']}>
          <h2 id={`title-${outcome.id}`}>Target {number}</h2>
          <div className={styles['tools']}>
            <IconButton
              label={`Move target ${number} up`}
              icon={ArrowUp}
              isDisabled={number === 1}
              onPress={() => onMove(-1)}
            />
            <IconButton
              label={`Move target ${number} down`}
              icon={ArrowDown}
              isDisabled={number === page.data.targets.length}
              onPress={() => onMove(1)}
            />
            <HistoryButton isSmall table="plan_outcomes" id={outcome.id} of={`target ${number}`} />
            <IconButton
              label={`Remove target ${number}`}
              icon={Trash2}
              onPress={() =>
                void remove({ outcomeId: outcome.id }).then((result) =>
                  tellRemoved(result, `Target ${number} was removed`),
                )
              }
            />
          </div>
        </div>
        <ChainLine target={target} />
        <TargetFields page={page} target={target} number={number} />
        <SmartPanel page={page} target={target} />
        <TargetProvisions page={page} target={target} number={number} />
      </section>
    </li>
  );
}
