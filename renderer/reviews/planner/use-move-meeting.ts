import { useCallback, useEffect, useRef } from 'react';
import { formatDateLong } from '../../../domain/common/date-words';
import { isMovable, type Planner, type PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import { reviewTypeName } from '../../../domain/reviews/words';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { focusDragItem } from '../../ui/drag-list';
import { usePrivateName } from '../../ui/private-text';

/**
 * Gives a function that puts a meeting on a day as one change with Undo beside it: moves it, or starts the review with it. The focus
 * then goes to the meeting in its new week.
 */
export function useMoveMeeting(planner: Planner): (entry: PlannerEntry, on: string) => Promise<boolean> {
  const setField = useChange('reviews', 'setField');
  const start = useChange('reviews', 'start');
  const withUndo = useWithUndo();
  const name = usePrivateName();
  const moved = useRef<string | null>(null);
  useEffect(() => {
    const pupilId = moved.current;
    if (pupilId === null) return undefined;
    moved.current = null;
    const entry = planner.entries.find((one) => one.pupil.id === pupilId && isMovable(one));
    const later = requestAnimationFrame(() => entry && focusDragItem(entry.key));
    return () => cancelAnimationFrame(later);
  }, [planner]);
  return useCallback(
    (entry, on) => {
      moved.current = entry.pupil.id;
      const { reviewId, type, pupil } = entry;
      return reviewId === null
        ? withUndo(
            start({ pupilId: pupil.id, type, meetingOn: on }),
            `Started for ${name(pupil.name)}: ${reviewTypeName(type).toLowerCase()}, meeting on ${formatDateLong(on)}`,
          )
        : withUndo(
            setField({ reviewId, field: 'meetingOn', value: on }),
            `Meeting for ${name(pupil.name)} ${entry.meetingOn === null ? 'planned for' : 'moved to'} ${formatDateLong(on)}`,
          );
    },
    [name, setField, start, withUndo],
  );
}
