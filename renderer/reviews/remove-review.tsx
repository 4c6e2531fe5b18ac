import { Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useTellRemoved } from '../app/use-tell-removed';
import { Button } from '../ui/button';

interface RemoveReviewProps {
  readonly reviewId: string;
  readonly pupilId: string;
}

/** For a review that was started by mistake; it can be taken back. */
export function RemoveReview({ reviewId, pupilId }: RemoveReviewProps) {
  const remove = useChange('reviews', 'remove');
  const tellRemoved = useTellRemoved();
  const [, navigate] = useLocation();
  const run = async () => {
    // First away from the screen: it would ask for a review that is no longer there.
    navigate(paths.pupil(pupilId));
    tellRemoved(await remove({ id: reviewId }), 'The review was moved to the bin');
  };
  return (
    <div>
      <Button kind="quiet" icon={Trash2} onPress={() => void run()}>
        Remove this review
      </Button>
    </div>
  );
}
