import { useMemo, useState } from 'react';
import { childName } from '../../../domain/provision/map/map-words';
import type { MapRun } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
import { LinkButton } from '../../ui/link-button';
import { canBePutInto, type DraggedChild } from './dragged-child';

interface MoveDialogProps {
  readonly child: DraggedChild;
  readonly runs: readonly MapRun[];
  readonly names: MapNames;
  readonly onMove: (to: MapRun) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The same as dragging, chosen from a list; and the way to the run, where weeks and results are. */
export function MoveDialog({ child, runs, names, onMove, onClose }: MoveDialogProps) {
  const [runId, setRunId] = useState<string | null>(null);
  const { pupil, from } = child;
  const name = childName(pupil, names) ?? 'the pupil';
  const to = runs.find(({ id }) => id === runId);
  // The same list from render to render: a new one would take the cursor out of it.
  const options = useMemo(
    () => runs.filter((run) => canBePutInto(run, child)).map((run) => ({ id: run.id, label: run.name })),
    [runs, child],
  );
  const move = async () => {
    if (to && (await onMove(to))) onClose();
  };
  return (
    <Dialog
      title={from === null ? `Put ${name} into a run` : `Move ${name} from ${from.name}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={to === undefined} onPress={() => void move()}>
            {from === null ? 'Put in' : 'Move'}
          </Button>
          {from !== null && <LinkButton to={paths.provisionRun(from.id)}>Open {from.name}</LinkButton>}
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {from !== null && (
        <p>A run that has begun keeps its weeks up to last Friday; in the new one {name} begins this week.</p>
      )}
      <ComboBox label="Run" options={options} value={runId} onChange={setRunId} />
    </Dialog>
  );
}
