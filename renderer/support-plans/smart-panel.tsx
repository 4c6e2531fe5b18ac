import { CircleCheck, Lightbulb } from 'lucide-react';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import { smartRemarks } from '../../domain/support-plans/smart';
import styles from './support-plans.module.css';

interface SmartPanelProps {
  readonly page: SupportPlanPage;
  readonly target: PlanTarget;
}

/** What is missing for the target to be SMART, as it stands now. Advice: nothing is held back by it. */
export function SmartPanel({ page, target }: SmartPanelProps) {
  const { plan, preparedOn } = page.data;
  const remarks = smartRemarks(target.outcome, { ...plan, today: preparedOn });
  return (
    <div className={styles['remarks']} aria-live="polite">
      {remarks.length === 0 ? (
        <p className={styles['good']}>
          <CircleCheck size="1em" aria-hidden />
          Specific, measurable and with a date.
        </p>
      ) : (
        <>
          <h3>To make it clearer</h3>
          <ul>
            {remarks.map(({ code, text }) => (
              <li key={code}>
                <Lightbulb size="1em" aria-hidden />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
