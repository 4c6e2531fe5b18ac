import { useState } from 'react';
import { minutesInWords } from '../../../domain/ehc-plans/provision-sums';
import { countOf } from '../../../domain/common/text';
import { impacts } from '../../../domain/provision/codes';
import {
  byWhomInWords,
  childName,
  countsInWords,
  measuresInWords,
  weeksInWords,
} from '../../../domain/provision/map/map-words';
import type { MapChild, MapRun } from '../../../domain/provision/map/model';
import type { MapKind, MapNames } from '../../../domain/provision/map/whose';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { DragList } from '../../ui/drag-list';
import { DropOn } from '../../ui/drop-on';
import { TextLink } from '../../ui/text-link';
import { ChildChip } from './child-chip';
import type { DragHandlers } from './class-list';
import { canBePutInto, type DraggedChild, dragId } from './dragged-child';
import styles from './provision-map.module.css';

interface MapRunCardProps {
  readonly run: MapRun;
  readonly kind: MapKind;
  readonly names: MapNames;
  readonly dragged: DraggedChild | null;
  readonly drag: DragHandlers;
  readonly onDrop: (id: string, run: MapRun) => void;
}

/** So many children are shown at once; more are counted, and shown when asked for. */
const shownAtOnce = 12;

/** A run in its cell: what, who, how much, which children. A place to drop a child. */
export function MapRunCard({ run, kind, names, dragged, drag, onDrop }: MapRunCardProps) {
  const isActive = dragged !== null && canBePutInto(run, dragged);
  const measures = measuresInWords(run);
  return (
    <DropOn
      label={dragged === null ? run.name : `Put ${childName(dragged.pupil, names) ?? ''} into ${run.name}`}
      isActive={isActive}
      onDrop={(id) => onDrop(id, run)}
      className={styles['run']}
    >
      <h4 className={styles['runName']}>
        <TextLink to={paths.provisionRun(run.id)}>{run.name}</TextLink>
      </h4>
      <p className={styles['soft']}>{byWhomInWords(run)}</p>
      {run.sessions !== '' && (
        <p className={styles['soft']}>
          {run.sessions} ({minutesInWords(run.minutesPerWeek)} a week)
        </p>
      )}
      {run.when.length > 0 && <p className={styles['soft']}>{run.when.join('; ')}</p>}
      <p className={styles['soft']}>{weeksInWords(run)}</p>
      {measures !== '' && <p className={styles['soft']}>{measures}</p>}
      <Children run={run} kind={kind} names={names} drag={drag} />
    </DropOn>
  );
}

type ChildrenProps = Pick<MapRunCardProps, 'run' | 'kind' | 'names' | 'drag'>;

function Children({ run, kind, names, drag }: ChildrenProps) {
  const isShort = kind !== 'school' && run.children.length <= shownAtOnce;
  const [isOpen, setOpen] = useState(false);
  const isShown = names !== 'none' && (isShort || isOpen) && run.children.length > 0;
  return (
    <>
      {kind !== 'pupil' && <p className={styles['counts']}>{countsInWords(run.counts)}</p>}
      {isShown && (
        <DragList
          label={`Pupils in ${run.name}`}
          items={run.children.map((child) => ({
            id: dragId(child.pupil.id, run.id),
            label: [childName(child.pupil, names), moreOf(child)].filter(Boolean).join(', '),
            content: <ChildChip pupil={child.pupil} names={names} more={moreOf(child)} />,
          }))}
          {...drag}
        />
      )}
      {isShown && run.others > 0 && kind !== 'pupil' && (
        <p className={styles['soft']}>and {countOf(run.others, 'other')}</p>
      )}
      {!isShort && names !== 'none' && run.children.length > 0 && (
        <Button
          kind="quiet"
          ariaLabel={`${isOpen ? 'Hide' : 'Show'} the pupils of ${run.name}`}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide pupils' : 'Show pupils'}
        </Button>
      )}
    </>
  );
}

function moreOf({ weeks, impact, values }: MapChild): string | undefined {
  const result = impacts.find(({ code }) => code === impact)?.name;
  const words = [weeks, result, values].filter(Boolean).join('; ');
  return words === '' ? undefined : words;
}
