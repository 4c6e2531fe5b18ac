import { formatDate } from '../../domain/common/date-words';
import { meetingStepWords } from '../../domain/reviews/meeting-history';
import { useRead } from '../app/calls';
import { Disclosure } from '../ui/disclosure';
import styles from './review-screen.module.css';

/** What became of the date of the meeting; nothing at all while it was never moved. */
export function MeetingMoves({ reviewId }: { readonly reviewId: string }) {
  const { value } = useRead('reviews', 'meetingHistory', { reviewId });
  if (value?.firstPlanned == null || value.moves.length === 0) return null;
  return (
    <Disclosure title={`The meeting was moved: first planned for ${formatDate(value.firstPlanned)}`}>
      <ul>
        {value.moves.map((move) => (
          <li key={`${move.changedOn} ${move.to ?? ''}`} className={styles['soft']}>
            {meetingStepWords(move)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
