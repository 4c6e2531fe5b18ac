import { CircleAlert } from 'lucide-react';
import { countOf } from '../../domain/common/text';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { type MissedByPupil, missedWarning } from '../../domain/timetable/missed-lessons';
import type { TimetableWeek } from '../../domain/timetable/week';
import { pupilName } from '../../domain/timetable/words';
import { usePrivateName } from '../ui/private-text';
import entryStyles from './entry.module.css';
import styles from './parts.module.css';
import screenStyles from './timetable.module.css';

interface MissedPartProps {
  readonly week: TimetableWeek;
  readonly missed: readonly MissedByPupil[];
}

/** Which lessons each pupil misses for support outside the classroom. */
export function MissedPart({ week, missed }: MissedPartProps) {
  const name = usePrivateName();
  if (missed.length === 0) return <p className={screenStyles['soft']}>{nothingWords(week)}</p>;
  return (
    <ul aria-label="Lessons missed" className={styles['lines']}>
      {missed.map((one) => {
        const warning = missedWarning(week, one, name);
        return (
          <li key={one.pupilId}>
            <p>
              <strong>{pupilName(week, one.pupilId, name)}</strong> {minutesInWords(one.minutes)} a week:{' '}
              {one.subjects
                .map(
                  ({ subject, times, minutes, taught }) =>
                    `${subject}, ${countOf(times, 'lesson')}, ${minutes} of ${taught} minutes`,
                )
                .join('; ')}
            </p>
            {warning && (
              <p className={entryStyles['mark']}>
                <CircleAlert size="1em" aria-hidden />
                <span>{warning}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function nothingWords({ lessons }: TimetableWeek): string {
  return lessons.length === 0
    ? 'Enter what the classes have in each period, under Class lessons. Then it is shown here which lessons a pupil misses.'
    : 'No pupil misses a lesson for support outside the classroom.';
}
