import { formatDate } from '../../domain/common/date-words';
import { latestEntry } from '../../domain/support-plans/chain';
import { outcomeNexts, outcomeResults } from '../../domain/support-plans/codes';
import type { PlanOutcomeField } from '../../domain/support-plans/model';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import { baselineInWords, progressInWords, targetInWords } from '../../domain/support-plans/words';
import { saved, useChange } from '../app/calls';
import { AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import styles from './support-plans.module.css';

interface ReviewTargetProps {
  readonly target: PlanTarget;
  readonly number: number;
}

/** What the review found of one target, and what becomes of it. */
export function ReviewTarget({ target, number }: ReviewTargetProps) {
  const { outcome, progress } = target;
  const setField = useChange('supportPlans', 'setOutcomeField');
  const save = (field: PlanOutcomeField) => (value: string | null) =>
    saved(setField({ outcomeId: outcome.id, field, value }));
  const latest = latestEntry(progress);
  const way = [
    baselineInWords(outcome) && `From ${baselineInWords(outcome) ?? ''}`,
    targetInWords(outcome) && `to ${targetInWords(outcome) ?? ''}`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <li>
      <section className={styles['card']} aria-labelledby={`review-${outcome.id}`}>
        <h2 id={`review-${outcome.id}`}>Target {number}</h2>
        <p>{outcome.text}</p>
        {way !== '' && <p className={styles['soft']}>{way}</p>}
        {latest !== null && (
          <p className={styles['soft']}>
            Seen last, {formatDate(latest.observedOn)}: {progressInWords(latest, outcome.unit)}{' '}
            {latest.value !== null && outcome.exitValue === null && (
              <Button
                kind="quiet"
                ariaLabel={`Take ${latest.value} as the value at the review of target ${number}`}
                onPress={() => void save('exitValue')(String(latest.value))}
              >
                Take this value
              </Button>
            )}
          </p>
        )}
        <div className={styles['fields']}>
          <AutosaveText
            label={outcome.unit === null ? 'Value now' : `Value now (${outcome.unit})`}
            value={outcome.exitValue === null ? '' : String(outcome.exitValue)}
            onSave={save('exitValue')}
          />
          <AutosaveSelect
            label="Result"
            emptyLabel="Not chosen"
            options={outcomeResults.map(({ code, name }) => ({ id: code, label: name }))}
            value={outcome.result}
            onSave={save('result')}
          />
          <AutosaveSelect
            label="What becomes of it"
            emptyLabel="Not chosen"
            options={outcomeNexts.map(({ code, name }) => ({ id: code, label: name }))}
            value={outcome.next}
            onSave={save('next')}
          />
        </div>
        <div className={styles['pair']}>
          <AutosaveTextArea
            label="What was found, in words"
            rows={2}
            value={outcome.exitWords ?? ''}
            onSave={save('exitWords')}
          />
          <AutosaveTextArea
            label="Evidence and comment"
            rows={2}
            value={outcome.resultNote ?? ''}
            onSave={save('resultNote')}
          />
        </div>
      </section>
    </li>
  );
}
