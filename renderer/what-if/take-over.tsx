import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { RunDifference } from '../../domain/what-if/differences';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DifferenceList } from './difference-list';

interface TakeOverProps {
  readonly id: string;
  readonly name: string;
  readonly differences: readonly RunDifference[];
}

/** Shows what will change in the map, then writes it there as one change with Undo. */
export function TakeOver({ id, name, differences }: TakeOverProps) {
  const takeOver = useChange('whatIf', 'takeOver');
  const withUndo = useWithUndo();
  const [isOpen, setOpen] = useState(false);
  const runs = countOf(differences.length, 'run');
  const take = async () => {
    if (await withUndo(takeOver({ id }), `${runs} changed in the map, as in ${name}`)) setOpen(false);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>Put {name} into the map</Button>
      <Dialog
        title={`Put ${name} into the map`}
        isOpen={isOpen}
        isWide
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="primary" onPress={() => void take()}>
              Change {runs}
            </Button>
            <Button onPress={() => setOpen(false)}>Cancel</Button>
          </>
        }
      >
        <p>This will change in the map. Everything else stays, and one Undo takes all of it back.</p>
        <DifferenceList label="What will change" differences={differences} empty="Nothing." />
      </Dialog>
    </>
  );
}
