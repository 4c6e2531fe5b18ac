import { outcomeProgress } from '../../../domain/reviews/model';
import type { PackOutcome, ReviewPackData } from '../../../domain/reviews/pack-data';
import type { PackOutcomeRecord } from '../../../domain/reviews/record-data';
import { saved, useChange } from '../../app/calls';
import { AutosaveDate } from '../../ui/autosave-choices';
import { AutosaveTextArea, AutosaveText } from '../../ui/autosave-text';
import { AutosaveChoiceButtons } from '../../ui/choice-buttons';
import shared from '../review-screen.module.css';
import styles from './meeting.module.css';

/** Each outcome as the meeting saw it: the progress agreed, what was said, and the new step. */
export function OutcomesAgreed({ data }: { readonly data: ReviewPackData }) {
  if (data.outcomes.length === 0) return null;
  return (
    <section className={shared['group']} aria-labelledby="outcomes-agreed">
      <h2 id="outcomes-agreed">Outcomes</h2>
      <ol className={styles['outcomes']}>
        {data.outcomes.map((note) => (
          <OutcomeAgreed
            key={note.outcome.id}
            reviewId={data.review.id}
            note={note}
            record={data.record.outcomes[note.outcome.id]}
          />
        ))}
      </ol>
    </section>
  );
}

const options = outcomeProgress.map(({ code, name }) => ({ id: code, label: name }));

interface OutcomeAgreedProps {
  readonly reviewId: string;
  readonly note: PackOutcome;
  readonly record: PackOutcomeRecord | undefined;
}

function OutcomeAgreed({ reviewId, note, record }: OutcomeAgreedProps) {
  const { outcome } = note;
  const setField = useChange('reviews', 'setOutcomeField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ reviewId, outcomeId: outcome.id, field, value }));
  return (
    <li className={styles['outcome']}>
      <div>
        <h3>{outcome.ref}</h3>
        <p>{outcome.text}</p>
        {note.progressName !== null && (
          <p className={shared['soft']}>The school’s report says: {note.progressName.toLowerCase()}.</p>
        )}
      </div>
      <div>
        <p className={styles['label']}>Progress agreed</p>
        <AutosaveChoiceButtons
          label={`Progress agreed for ${outcome.ref}`}
          options={options}
          value={record?.agreedProgress ?? null}
          onSave={save('agreedProgress')}
        />
      </div>
      <div className={styles['pair']}>
        <AutosaveTextArea
          label="What was said"
          rows={2}
          value={record?.meetingNote ?? ''}
          onSave={save('meetingNote')}
        />
        <AutosaveTextArea label="New step" rows={2} value={note.newStep ?? ''} onSave={save('newStep')} />
      </div>
      <div className={styles['step']}>
        <AutosaveTextArea
          label="How it will be measured"
          rows={1}
          value={note.newMeasure ?? ''}
          onSave={save('newMeasure')}
        />
        <AutosaveText label="Who" value={record?.newWho ?? ''} onSave={save('newWho')} />
        <AutosaveDate label="By" value={note.newByDate} onSave={save('newByDate')} />
      </div>
    </li>
  );
}
