import { useState } from 'react';
import { formatDate, formatDateLong } from '../../domain/common/date-words';
import type { PackDeadline } from '../../domain/reviews/pack-data';
import { useChange } from '../app/calls';
import { Badge } from '../ui/badge';
import type { Tone } from '../ui/tone';
import { Button } from '../ui/button';
import { notify } from '../ui/toasts';
import { DeadlineDetails } from './deadline-details';
import rows from './deadline-list.module.css';

interface DeadlineRowProps {
  readonly reviewId: string;
  readonly deadline: PackDeadline;
  readonly today: string;
}

const tones: Readonly<Record<PackDeadline['state'], Tone>> = {
  done: 'success',
  'done-late': 'warning',
  overdue: 'danger',
  'due-today': 'warning',
  'due-soon': 'warning',
  later: 'neutral',
};

/** These follow from others: they are kept, not done. */
const isLimit = (rule: PackDeadline['rule']): boolean => rule === 'latest-meeting' || rule === 'anniversary';

/** One date: what, when, how it stands; "Done today" with one click, and why it is this date. */
export function DeadlineRow({ reviewId, deadline, today }: DeadlineRowProps) {
  const [isOpen, setOpen] = useState(false);
  const isDone = deadline.doneOn !== null;
  const note = useChange('reviews', 'noteDeadline');
  const set = async (doneOn: string | null) => {
    const result = await note({ reviewId, rule: deadline.rule, note: { doneOn } });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <li className={rows['row']}>
      <div className={rows['line']}>
        <div>
          <p className={rows['title']}>{deadline.title}</p>
          <p className={rows['date']}>
            {formatDateLong(deadline.dueOn)}
            {deadline.kind === 'good-practice' && ' · good practice'}
          </p>
        </div>
        <Badge tone={tones[deadline.state]}>{deadline.statusWords}</Badge>
        <div className={rows['buttons']}>
          {!deadline.doneFromRecords && !isLimit(deadline.rule) && (
            <Button
              kind={isDone ? 'quiet' : 'secondary'}
              onPress={() => void set(isDone ? null : today)}
              ariaLabel={`${deadline.title}: ${isDone ? 'not done' : 'done today'}`}
            >
              {isDone ? 'Not done' : 'Done today'}
            </Button>
          )}
          <Button
            kind="quiet"
            isExpanded={isOpen}
            onPress={() => setOpen(!isOpen)}
            ariaLabel={`Why this date: ${deadline.title}`}
          >
            Why this date?
          </Button>
        </div>
      </div>
      {deadline.override !== null && (
        <p className={rows['note']}>
          Changed from {formatDate(deadline.override.ruleDueOn)}: {deadline.override.reason}
        </p>
      )}
      {deadline.doneFromRecords && (
        <p className={rows['note']}>Taken from the list of invitees or the review itself.</p>
      )}
      {deadline.doneOn === null &&
        deadline.warnings.map((warning) => (
          <p key={warning} className={rows['warning']}>
            {warning}
          </p>
        ))}
      {isOpen && <DeadlineDetails reviewId={reviewId} deadline={deadline} />}
    </li>
  );
}
