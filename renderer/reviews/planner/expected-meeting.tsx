import { formatDateLong } from '../../../domain/common/date-words';
import { dayOf, type PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import { reviewTypeName } from '../../../domain/reviews/words';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LinkButton } from '../../ui/link-button';
import { PrivateText } from '../../ui/private-text';

interface ExpectedDialogProps {
  readonly entry: PlannerEntry;
  readonly onClose: () => void;
}

/** Why a review is expected then. It cannot be planned before the one that is open is complete. */
export function ExpectedDialog({ entry, onClose }: ExpectedDialogProps) {
  const { pupil, type, reviewId, expectedBecause } = entry;
  return (
    <Dialog
      title="Expected review"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onClose}>
            Close
          </Button>
          <LinkButton
            kind="quiet"
            to={reviewId === null ? `${paths.pupil(pupil.id)}?tab=plan` : paths.review(reviewId)}
          >
            {reviewId === null ? 'Open the plan' : 'Open the review before it'}
          </LinkButton>
        </>
      }
    >
      <p>
        <strong>
          <PrivateText>{pupil.name}</PrivateText>
        </strong>
        : {reviewTypeName(type).toLowerCase()}, expected about {formatDateLong(dayOf(entry))}.
      </p>
      <p>{expectedBecause}</p>
    </Dialog>
  );
}
