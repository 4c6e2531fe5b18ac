import { CircleAlert } from 'lucide-react';
import { listInWords } from '../../domain/common/text';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { type MissedByPupil, missedWarning, missedWords } from '../../domain/timetable/missed-lessons';
import type { TimetableWeek } from '../../domain/timetable/week';
import { dayName } from '../../domain/timetable/times';
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
  const notCounted = week.closed.map(({ day, name: why }) => `${dayName(day)} (${why})`);
  return (
    <div className={styles['part']}>
      {notCounted.length > 0 && (
        <p className={screenStyles['soft']}>
          Not counted, because the school is closed: {listInWords(notCounted)}.
        </p>
      )}
      {missed.length === 0 && <p className={screenStyles['soft']}>{nothingWords(week)}</p>}
      {missed.length > 0 && <Missed week={week} missed={missed} />}
    </div>
  );
}

function Missed({ week, missed }: MissedPartProps) {
  const name = usePrivateName();
  return (
    <ul aria-label="Lessons missed" className={styles['lines']}>
      {missed.map((one) => {
        const warning = missedWarning(week, one, name);
        return (
          <li key={one.pupilId}>
            <p>
              <strong>{pupilName(week, one.pupilId, name)}</strong> misses {minutesInWords(one.minutes)} a
              week: {listInWords(one.subjects.map(missedWords))}.
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
