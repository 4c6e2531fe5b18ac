import { useCallback, useEffect, useRef } from 'react';
import { childName } from '../../../domain/provision/map/map-words';
import type { MapRun, ProvisionMap } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { focusDragItem } from '../../ui/drag-list';
import { type DraggedChild, dragId } from './dragged-child';

/** Gives a function that puts a child into a run as one change with Undo beside it. The focus then goes to the child in its new run. */
export function useMoveChild(
  map: ProvisionMap,
  names: MapNames,
): (child: DraggedChild, to: MapRun) => Promise<boolean> {
  const movePupil = useChange('maps', 'movePupil');
  const withUndo = useWithUndo();
  const moved = useRef<string | null>(null);
  useEffect(() => {
    const id = moved.current;
    if (id === null) return undefined;
    moved.current = null;
    const later = requestAnimationFrame(() => focusDragItem(id));
    return () => cancelAnimationFrame(later);
  }, [map]);
  return useCallback(
    ({ pupil, from }, to) => {
      moved.current = dragId(pupil.id, to.id);
      const name = childName(pupil, names) ?? 'The pupil';
      return withUndo(
        movePupil({ pupilId: pupil.id, fromRunId: from?.id ?? null, toRunId: to.id }),
        from === null
          ? `${name} was put into ${to.name}`
          : `${name} was moved from ${from.name} to ${to.name}`,
      );
    },
    [movePupil, names, withUndo],
  );
}
