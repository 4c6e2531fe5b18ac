import { Plus } from 'lucide-react';
import { useState } from 'react';
import { targetChart } from '../../domain/progress/chart';
import { progressLine } from '../../domain/progress/line';
import { chartInWords, measuredOf, progressSummary } from '../../domain/progress/words';
import type { SupportPlan } from '../../domain/support-plans/model';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import { late } from '../app/late';
import { Button } from '../ui/button';
import { AddEntry } from './add-entry';
import { EntryTable } from './entry-table';
import styles from './progress.module.css';

// The charts' library comes with the first chart that is shown, not with the program.
const ProgressChart = late(
  async () => (await import('./progress-chart')).ProgressChart,
  <div className={styles['chartPlace']} />,
);

interface SeenProps {
  readonly pupilId: string;
  readonly plan: SupportPlan;
  readonly target: PlanTarget;
  readonly number: number;
  readonly today: string;
}

/** What was seen of a target: a picture against the line, what can be said of it, the entries, and a place for the next one. */
export function Seen({ pupilId, plan, target, number, today }: SeenProps) {
  const { outcome, progress } = target;
  const [isAdding, setAdding] = useState(false);
  const chart = targetChart(outcome, plan, progress);
  const summary = progressSummary(measuredOf(progress), progressLine(outcome, plan), outcome.unit);
  return (
    <section className={styles['stack']} aria-labelledby={`seen-${outcome.id}`}>
      <div className={styles['head']}>
        <h3 id={`seen-${outcome.id}`}>What was seen</h3>
        {!isAdding && (
          <Button
            icon={Plus}
            ariaLabel={`Add what was seen of target ${number}`}
            onPress={() => setAdding(true)}
          >
            Add what was seen
          </Button>
        )}
      </div>
      {isAdding && (
        <AddEntry {...{ pupilId, today, number }} outcome={outcome} onDone={() => setAdding(false)} />
      )}
      {progress.length === 0 && !isAdding && (
        <p className={styles['soft']}>Nothing yet. A value or a rating now and then is enough.</p>
      )}
      {chart !== null && (
        <ProgressChart chart={chart} unit={outcome.unit} description={chartInWords(chart, summary)} />
      )}
      {summary !== null && <p>{summary}</p>}
      {progress.length > 0 && (
        <EntryTable {...{ pupilId, today, number, plan }} outcome={outcome} entries={progress} />
      )}
    </section>
  );
}
