import { useDeferredValue, useState } from 'react';
import { fold } from '../../../domain/common/text';
import { childName, marksOf } from '../../../domain/provision/map/map-words';
import type { MapPage, MapPupil, ProvisionMap } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import { DragList } from '../../ui/drag-list';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { ChildChip } from './child-chip';
import { dragId } from './dragged-child';
import styles from './provision-map.module.css';

export interface DragHandlers {
  readonly onOpen: (id: string) => void;
  readonly onDragStart: (id: string) => void;
  readonly onDragEnd: () => void;
}

interface ClassListProps {
  readonly map: ProvisionMap;
  readonly classes: MapPage['classes'];
  readonly names: MapNames;
  readonly drag: DragHandlers;
}

/** More are found by name. */
const mostShown = 60;
/** A chip with the gap after it, in rem: keeps the place of the list free until it is drawn. */
const rowHeight = 2;

/** The pupils whose map it is, to be dragged into runs; of a whole school one class at a time, or who is looked for. */
export function ClassList({ map, classes, names, drag }: ClassListProps) {
  const isSchool = map.whose.kind === 'school';
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const withPupils = classes.filter(({ id }) => map.pupils.some(({ classId }) => classId === id));
  const classId = chosen ?? withPupils[0]?.id ?? null;
  const shown = map.pupils
    .filter((pupil) =>
      text === '' ? !isSchool || pupil.classId === classId : fold(pupil.name).includes(fold(text)),
    )
    .slice(0, mostShown);
  // The map is drawn first; the pupils beside it, who can be dragged and cost more to draw, a moment later.
  const drawn = useDeferredValue<readonly MapPupil[] | null>(shown, null);
  return (
    <aside className={styles['list']} aria-labelledby="pupils-of-the-map" data-print="hidden">
      <h2 id="pupils-of-the-map" className={styles['listTitle']}>
        Pupils
      </h2>
      <p className={styles['soft']}>Drag into a run, or press Enter to choose one.</p>
      {isSchool && withPupils.length > 0 && (
        <Select
          label="Class"
          options={withPupils.map(({ id, name }) => ({ id, label: name }))}
          value={classId}
          onChange={setChosen}
        />
      )}
      {map.whose.kind !== 'pupil' && names === 'full' && (
        <SearchField label="Find by name" value={text} onChange={setText} />
      )}
      {shown.length === 0 ? (
        <p className={styles['soft']}>{map.pupils.length === 0 ? 'Nobody on roll.' : 'Nobody fits.'}</p>
      ) : drawn === null ? (
        <div style={{ minBlockSize: `${shown.length * rowHeight}rem` }} />
      ) : (
        <DragList
          label="Pupils to put into runs"
          items={drawn.map((pupil) => ({
            id: dragId(pupil.id, null),
            label: listLabel(pupil, names),
            content: <ChildChip pupil={pupil} names={names} />,
          }))}
          {...drag}
        />
      )}
    </aside>
  );
}

function listLabel(pupil: MapPupil, names: MapNames): string {
  return [childName(pupil, names), ...marksOf(pupil)].join(', ');
}
