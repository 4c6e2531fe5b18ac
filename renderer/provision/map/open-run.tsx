import { childName } from '../../../domain/provision/map/map-words';
import type { MapRun } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import { paths } from '../../app/paths';
import { DropOn } from '../../ui/drop-on';
import { TextLink } from '../../ui/text-link';
import { canBePutInto, type DraggedChild } from './dragged-child';
import styles from './provision-map.module.css';

interface OpenRunProps {
  readonly run: MapRun;
  readonly names: MapNames;
  readonly dragged: DraggedChild | null;
  readonly onDrop: (id: string, run: MapRun) => void;
}

/** A run that nobody of this map is in yet: small and quiet, and a place to drop a child. */
export function OpenRun({ run, names, dragged, onDrop }: OpenRunProps) {
  return (
    <DropOn
      label={dragged === null ? run.name : `Put ${childName(dragged.pupil, names) ?? ''} into ${run.name}`}
      isActive={dragged !== null && canBePutInto(run, dragged)}
      onDrop={(id) => onDrop(id, run)}
      className={styles['openRun']}
    >
      <h4 className={styles['openName']}>
        <TextLink to={paths.provisionRun(run.id)}>{run.name}</TextLink>
      </h4>
      <p className={styles['soft']}>None of these pupils</p>
    </DropOn>
  );
}
