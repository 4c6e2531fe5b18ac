import { Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useTellRemoved } from '../app/use-tell-removed';
import { Button } from '../ui/button';

interface RemovePlanProps {
  readonly planId: string;
  readonly pupilId: string;
}

/** For a plan that was added by mistake; it can be taken back. A plan with a review is kept. */
export function RemovePlan({ planId, pupilId }: RemovePlanProps) {
  const remove = useChange('ehcPlans', 'remove');
  const tellRemoved = useTellRemoved();
  const [, navigate] = useLocation();
  const run = async () => {
    if (tellRemoved(await remove({ id: planId }), 'The plan was moved to the bin'))
      navigate(paths.pupil(pupilId));
  };
  return (
    <Button kind="quiet" icon={Trash2} onPress={() => void run()}>
      Remove this plan
    </Button>
  );
}
