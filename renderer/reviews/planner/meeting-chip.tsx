import { CircleAlert } from 'lucide-react';
import { formatDayAndMonth, weekdayName } from '../../../domain/common/date-words';
import { dayOf, limitOn, type PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import { timeInWords } from '../../../domain/reviews/words';
import { paths } from '../../app/paths';
import { PrivateText } from '../../ui/private-text';
import { TextLink } from '../../ui/text-link';
import styles from './planner.module.css';

interface ChipProps {
  readonly entry: PlannerEntry;
  /** Named where there are several schools; else null. */
  readonly school: string | null;
}

/** A meeting in its week. What is not yet fixed has a broken edge and says so. */
export function MeetingChip({ entry, school }: ChipProps) {
  const on = dayOf(entry);
  const { latest } = limitOn(entry, on);
  const isLate = latest !== null && on > latest;
  return (
    <div className={styles['chip']} data-fixed={entry.meetingOn !== null}>
      <p className={styles['when']}>{whenWords(entry)}</p>
      <p className={styles['who']}>
        <PrivateText>{entry.pupil.name}</PrivateText>
      </p>
      {school && <p className={styles['small']}>{school}</p>}
      {entry.meetingOn === null && <p className={styles['small']}>Not yet fixed</p>}
      {isLate ? (
        <p className={styles['late']}>
          <CircleAlert size="1em" aria-hidden />
          <span>Late: by {formatDayAndMonth(latest)}</span>
        </p>
      ) : (
        latest !== null && <p className={styles['small']}>Latest {formatDayAndMonth(latest)}</p>
      )}
    </div>
  );
}

/** A meeting that took place: a record, with the way to its review. */
export function HeldMeeting({ entry, school }: ChipProps) {
  const name = <PrivateText>{entry.pupil.name}</PrivateText>;
  return (
    <div className={styles['chip']} data-held>
      <p className={styles['when']}>{whenWords(entry)}, held</p>
      <p className={styles['who']}>
        {entry.reviewId === null ? name : <TextLink to={paths.review(entry.reviewId)}>{name}</TextLink>}
      </p>
      {school && <p className={styles['small']}>{school}</p>}
    </div>
  );
}

interface ExpectedProps extends ChipProps {
  readonly onOpen: (key: string) => void;
}

/** A review that follows one still open: a forecast, which cannot be moved; pressed, it says why then. */
export function ExpectedMeeting({ entry, school, onOpen }: ExpectedProps) {
  const { latest } = entry.window;
  return (
    <button type="button" className={styles['chip']} data-expected onClick={() => onOpen(entry.key)}>
      <span className={styles['when']}>About {formatDayAndMonth(dayOf(entry))}</span>
      <span className={styles['who']}>
        <PrivateText>{entry.pupil.name}</PrivateText>
      </span>
      {school && <span className={styles['small']}>{school}</span>}
      <span className={styles['small']}>
        Expected{latest !== null && `, latest ${formatDayAndMonth(latest)}`}
      </span>
    </button>
  );
}

function whenWords(entry: PlannerEntry): string {
  const on = dayOf(entry);
  const day = `${weekdayName(on).slice(0, 3)} ${formatDayAndMonth(on)}`;
  return entry.meetingAt === null ? day : `${day}, ${timeInWords(entry.meetingAt)}`;
}
