import { useCallback, useEffect, useState } from 'react';
import { bandsOf } from '../../domain/timetable/bands';
import { dropWords } from '../../domain/timetable/drop';
import { resized, resizedByStep, type SlotEdge } from '../../domain/timetable/resize';
import { dayName, type Minute, timeOf } from '../../domain/timetable/times';
import type { Slot, TimetableWeek } from '../../domain/timetable/week';
import { slotTitle } from '../../domain/timetable/words';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { usePrivateName } from '../ui/private-text';

/** An entry that is being made longer or shorter. */
export interface Resizing {
  /** As it would be, in full words: 'Tidal Talk: Monday 9.30 to 10.10: free'; null while none is. */
  readonly said: string | null;
  /** The week with it. */
  readonly week: TimetableWeek;
  readonly moveTo: (slotId: string, edge: SlotEdge, minute: Minute) => void;
  readonly step: (slotId: string, edge: SlotEdge, by: 1 | -1) => void;
  /** Saves it as one change with Undo beside it. */
  readonly keep: () => void;
  /** Leaves the entry as it was. */
  readonly leave: () => void;
}

/** Shows an entry as it would be while one of its ends is moved, with what would clash; nothing is saved before it is let go. */
export function useResizing(week: TimetableWeek): Resizing {
  const move = useChange('timetable', 'moveSlot');
  const withUndo = useWithUndo();
  const name = usePrivateName();
  const [preview, setPreview] = useState<Slot | null>(null);
  const change = useCallback(
    (slotId: string, how: (slot: Slot, day: { from: Minute; to: Minute }) => Slot) =>
      setPreview((current) => {
        const slot = current?.id === slotId ? current : week.slots.find(({ id }) => id === slotId);
        return slot === undefined ? null : how(slot, dayOf(week));
      }),
    [week],
  );
  const said =
    preview && `${slotTitle(week, preview, name)}: ${dayName(preview.day)} ${dropWords(week, preview).words}`;
  const keep = useCallback(() => {
    if (preview === null || said === null) return;
    const { id, day, from, to } = preview;
    const before = week.slots.find((slot) => slot.id === id);
    if (before === undefined || (before.from === from && before.to === to)) {
      setPreview(null);
      return;
    }
    const moving = move({ id, day, startsAt: timeOf(from), endsAt: timeOf(to) });
    void withUndo(moving, said).then(() => setPreview((current) => (current === preview ? null : current)));
  }, [move, preview, said, week, withUndo]);
  useEffect(() => {
    if (preview === null) return undefined;
    const release = (event: KeyboardEvent) => event.key === 'Alt' && keep();
    document.addEventListener('keyup', release);
    return () => document.removeEventListener('keyup', release);
  }, [keep, preview]);
  return {
    said,
    week:
      preview === null
        ? week
        : { ...week, slots: week.slots.map((slot) => (slot.id === preview.id ? preview : slot)) },
    moveTo: useCallback(
      (slotId, edge, minute) => change(slotId, (slot, day) => resized(slot, edge, minute, day)),
      [change],
    ),
    step: useCallback(
      (slotId, edge, by) => change(slotId, (slot, day) => resizedByStep(slot, edge, by, day)),
      [change],
    ),
    keep,
    leave: useCallback(() => setPreview(null), []),
  };
}

/** The day from its first to its last minute that is drawn. */
function dayOf(week: TimetableWeek): { from: Minute; to: Minute } {
  const bands = bandsOf(week);
  return { from: bands[0]?.from ?? 0, to: bands.at(-1)?.to ?? 24 * 60 - 1 };
}
