import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';

/** Before the school day is known, the timetable is cut into hours. */
export function NoPeriods({ schoolId }: { readonly schoolId: string }) {
  const take = useChange('timetable', 'takeUsualDay');
  const withUndo = useWithUndo();
  return (
    <Callout heading="Your school day is not entered yet">
      <p>Begin with a usual day from 8.50 to 3.20 and change its times below, under School day.</p>
      <Button onPress={() => void withUndo(take({ schoolId }), 'A usual school day was put in')}>
        Put in a usual school day
      </Button>
    </Callout>
  );
}
