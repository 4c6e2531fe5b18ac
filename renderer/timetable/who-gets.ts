import type { Dragged } from '../../domain/timetable/drop';
import type { View } from '../../domain/timetable/views';

/**
 * With whom something is that is dropped: it stays with its person; a session for which nobody is chosen goes to the person whose
 * timetable is shown. Null where that must be asked.
 */
export function whoGets(dragged: Dragged, view: View | null): string | null {
  if (dragged.kind === 'slot') return dragged.slot.staffId;
  return dragged.line.staffId ?? (view?.kind === 'assistant' ? view.id : null);
}
