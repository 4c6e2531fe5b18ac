import { useCallback, useEffect, useState } from 'react';
import type { Band } from '../../domain/timetable/bands';
import { draggedOf, droppedSlot, dropWords } from '../../domain/timetable/drop';
import { dayName, type SchoolDay, timeOf } from '../../domain/timetable/times';
import type { View } from '../../domain/timetable/views';
import type { TimetableWeek } from '../../domain/timetable/week';
import { slotTitle } from '../../domain/timetable/words';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { focusDragItem } from '../ui/drag-list';
import { usePrivateName } from '../ui/private-text';
import type { SlotStart } from './slot-start';
import { whoGets } from './who-gets';

export type Place = (id: string, where: { readonly band: Band; readonly day: SchoolDay }) => void;

/**
 * Gives a function that puts what was dropped into its band, as one change with Undo beside it. Where nobody is chosen for a session,
 * the dialog asks. The focus then goes to it in its new place.
 */
export function usePlacing(week: TimetableWeek, view: View | null, onAsk: (start: SlotStart) => void): Place {
  const move = useChange('timetable', 'moveSlot');
  const put = useChange('timetable', 'placeSession');
  const withUndo = useWithUndo();
  const name = usePrivateName();
  const [placed, setPlaced] = useState<string | null>(null);
  useEffect(() => {
    if (placed === null || !week.slots.some(({ id }) => id === placed)) return undefined;
    // Once the entry stands in its new place.
    const later = requestAnimationFrame(() => {
      setPlaced(null);
      focusDragItem(placed);
    });
    return () => cancelAnimationFrame(later);
  }, [placed, week]);
  return useCallback(
    (id, { band, day }) => {
      const dragged = draggedOf(week, id);
      if (dragged === null) return;
      const staffId = whoGets(dragged, view);
      const slot = droppedSlot(week, dragged, { band, day, staffId: staffId ?? '' });
      const startsAt = timeOf(slot.from);
      const said = `${slotTitle(week, slot, name)}: ${dayName(day)} ${dropWords(week, slot).words}`;
      if (dragged.kind === 'slot') {
        if (dragged.slot.day === day && dragged.slot.from === slot.from) return;
        const moving = move({ id, day, startsAt, endsAt: timeOf(slot.to) });
        void withUndo(moving, said).then((isDone) => isDone && setPlaced(id));
      } else if (staffId === null) onAsk({ kind: 'line', lineId: id, view, time: { day, from: slot.from } });
      else {
        const placing = put({ lineId: id, staffId, day, startsAt, fromOn: week.monday });
        void withUndo(placing, said);
        void placing.then((result) => result.ok && setPlaced(result.value.id));
      }
    },
    [move, name, onAsk, put, view, week, withUndo],
  );
}
