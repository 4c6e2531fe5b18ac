import { useState } from 'react';
import { placesOfMap } from '../../../domain/provision/map/map-rows';
import type { MapPage, ProvisionMap } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import { ClassList } from './class-list';
import { type DraggedChild, dragId } from './dragged-child';
import { MapGrid } from './map-grid';
import { MoveDialog } from './move-dialog';
import styles from './provision-map.module.css';
import { useMoveChild } from './use-move-child';

interface EditableMapProps {
  readonly map: ProvisionMap;
  readonly classes: MapPage['classes'];
  readonly names: MapNames;
}

/** The grid with the pupils beside it: dragged from the list to a run, or from run to run. */
export function EditableMap({ map, classes, names }: EditableMapProps) {
  const [dragged, setDragged] = useState<DraggedChild | null>(null);
  const [moving, setMoving] = useState<DraggedChild | null>(null);
  const move = useMoveChild(map, names);
  const runs = placesOfMap(map);
  const childOf = (id: string): DraggedChild | null => {
    const from = runs.find((run) => run.children.some(({ pupil }) => dragId(pupil.id, run.id) === id));
    const inRun = from?.children.find(({ pupil }) => dragId(pupil.id, from.id) === id)?.pupil;
    const pupil = inRun ?? map.pupils.find((one) => dragId(one.id, null) === id);
    return pupil ? { pupil, from: from ?? null } : null;
  };
  const drag = {
    onOpen: (id: string) => setMoving(childOf(id)),
    onDragStart: (id: string) => setDragged(childOf(id)),
    onDragEnd: () => setDragged(null),
  };
  return (
    <div className={styles['screen']} data-with-list={names !== 'none'}>
      {names !== 'none' && <ClassList map={map} classes={classes} names={names} drag={drag} />}
      <MapGrid
        map={map}
        names={names}
        dragged={dragged}
        drag={drag}
        onDrop={(id, run) => {
          const child = childOf(id);
          setDragged(null);
          if (child) void move(child, run);
        }}
      />
      {moving && (
        <MoveDialog
          child={moving}
          runs={runs}
          names={names}
          onMove={(run) => move(moving, run)}
          onClose={() => setMoving(null)}
        />
      )}
    </div>
  );
}
