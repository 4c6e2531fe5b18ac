import type { ReviewListRow, ReviewListState } from '../../domain/reviews/api';
import { listStates } from '../../domain/reviews/list-row';
import { reviewTypeName } from '../../domain/reviews/words';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import type { Tone } from '../ui/tone';
import { LinkButton } from '../ui/link-button';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import styles from './reviews-screen.module.css';

const tones: Readonly<Record<ReviewListState, Tone>> = {
  late: 'danger',
  'not-started': 'warning',
  'no-date': 'warning',
  planned: 'accent',
  held: 'accent',
  complete: 'success',
};

/** A review in sentences: who, when it is, what comes next. */
export function ReviewRow({
  row,
  showSchool,
}: {
  readonly row: ReviewListRow;
  readonly showSchool: boolean;
}) {
  const { pupil } = row;
  const privateName = usePrivateName();
  const around = [
    pupil.yearName,
    pupil.className === null ? null : `class ${pupil.className}`,
    showSchool ? row.schoolName : null,
  ];
  const to = row.reviewId === null ? paths.pupil(pupil.id) : paths.review(row.reviewId);
  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <h2 className={styles['name']}>
          <TextLink to={paths.pupil(pupil.id)}>
            <PrivateText>{pupil.name}</PrivateText>
          </TextLink>
        </h2>
        <p className={styles['soft']}>{around.filter(Boolean).join(', ')}</p>
      </div>
      <div className={styles['words']}>
        <p>
          <strong>{reviewTypeName(row.type)}.</strong> {row.sentence}
        </p>
        <p className={styles['soft']}>{row.next}</p>
      </div>
      <Badge tone={tones[row.state]}>
        {listStates.find((item) => item.code === row.state)?.name ?? row.state}
      </Badge>
      <LinkButton
        to={to}
        ariaLabel={`${row.reviewId === null ? 'Start' : 'Open'} the review of ${privateName(pupil.name)}`}
      >
        {row.reviewId === null ? 'Start' : 'Open'}
      </LinkButton>
    </li>
  );
}
