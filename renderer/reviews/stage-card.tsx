import { formatDateWithDistance } from '../../domain/common/date-words';
import type { ReviewStage } from '../../domain/reviews/milestones';
import { LinkButton } from '../ui/link-button';
import styles from './review-screen.module.css';
import { placePath } from './use-review-tab';

interface StageCardProps {
  readonly reviewId: string;
  readonly stage: ReviewStage;
  readonly today: string;
}

/** The stage that matters now, why, and the way there. */
export function StageCard({ reviewId, stage, today }: StageCardProps) {
  const isLate = stage.state === 'overdue';
  return (
    <section className={styles['stage']} aria-label="What matters now">
      <div>
        <h2>
          {stage.title}
          {stage.dueOn !== null && `, ${isLate ? 'due' : 'by'} ${formatDateWithDistance(stage.dueOn, today)}`}
        </h2>
        <p>{stage.text}</p>
      </div>
      <LinkButton to={placePath(reviewId, stage.place)}>{stage.action}</LinkButton>
    </section>
  );
}
