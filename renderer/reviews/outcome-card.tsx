import { formatDate } from '../../domain/common/date-words';
import type { Coded } from '../../domain/pupils/codes';
import { outcomeDecisions, outcomeProgress } from '../../domain/reviews/model';
import type { PackOutcome } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea } from '../ui/autosave-text';
import styles from './outcome-card.module.css';
import shared from './review-screen.module.css';

interface OutcomeCardProps {
  readonly reviewId: string;
  readonly note: PackOutcome;
}

function options<Code extends string>(codes: readonly Coded<Code>[]) {
  return codes.map(({ code, name }) => ({ id: code, label: name }));
}

/** One outcome: what the plan says, how far the child has come, and what comes next. */
export function OutcomeCard({ reviewId, note }: OutcomeCardProps) {
  const { outcome } = note;
  const setField = useChange('reviews', 'setOutcomeField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ reviewId, outcomeId: outcome.id, field, value }));
  return (
    <li className={styles['card']}>
      <h2>
        {outcome.ref}
        {note.areaName !== null && `: ${note.areaName}`}
      </h2>
      <p>{outcome.text}</p>
      {outcome.step !== null && (
        <p className={shared['soft']}>
          Step for this year: {outcome.step}
          {outcome.measure !== null && ` Measured by: ${outcome.measure}.`}
        </p>
      )}
      {outcome.byDate !== null && (
        <p className={shared['soft']}>To be reached by {formatDate(outcome.byDate)}.</p>
      )}
      <div className={shared['fields']}>
        <AutosaveSelect
          label="Progress"
          emptyLabel="Not recorded"
          options={options(outcomeProgress)}
          value={note.progress}
          onSave={save('progress')}
        />
        <AutosaveSelect
          label="Keep, amend or replace"
          emptyLabel="Not chosen"
          options={options(outcomeDecisions)}
          value={note.decision}
          onSave={save('decision')}
        />
        <div className={shared['wide']}>
          <AutosaveTextArea
            label="Starting point"
            rows={2}
            value={note.baseline ?? ''}
            onSave={save('baseline')}
          />
        </div>
        <div className={shared['wide']}>
          <AutosaveTextArea
            label="Evidence"
            hint="What was measured, when, and the result"
            rows={3}
            value={note.evidence ?? ''}
            onSave={save('evidence')}
          />
        </div>
        <div className={shared['wide']}>
          <AutosaveTextArea
            label="Comment"
            hint="About this child in particular"
            rows={3}
            value={note.comment ?? ''}
            onSave={save('comment')}
          />
        </div>
        <div className={shared['wide']}>
          <AutosaveTextArea
            label="New step for the next year"
            rows={2}
            value={note.newStep ?? ''}
            onSave={save('newStep')}
          />
        </div>
        <div className={shared['wide']}>
          <AutosaveTextArea
            label="How it will be measured"
            rows={2}
            value={note.newMeasure ?? ''}
            onSave={save('newMeasure')}
          />
        </div>
        <AutosaveDate label="New step by" value={note.newByDate} onSave={save('newByDate')} />
      </div>
    </li>
  );
}
