import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Result } from '../../../domain/common/result';
import type { CopyLine } from '../../../domain/reviews/copy-sheet/copy-line';
import { usualCopyLabel } from '../../../domain/reviews/copy-sheet/copy-sheet';
import { saved, useChange } from '../../app/calls';
import { AutosaveCheckbox, AutosaveNumber } from '../../ui/autosave-choices';
import { AutosaveText } from '../../ui/autosave-text';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import styles from './copy-sheet.module.css';

/** What a field is moved with. */
export type MoveTool = 'place' | 'up' | 'down';

interface CopyOrderRowProps {
  readonly line: CopyLine;
  /** From 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly onMove: (place: number, tool: MoveTool) => Promise<Result<null>>;
}

/** One field of the form: its place, its name there, how much it takes, whether it is there at all. */
export function CopyOrderRow({ line, place, isLast, onMove }: CopyOrderRowProps) {
  const set = useChange('reviews', 'setCopyField');
  const { key } = line;
  const name = usualCopyLabel(key);
  return (
    <li data-key={key} className={classes(styles['line'], !line.included && styles['left-out'])}>
      <div className={styles['move']} data-move>
        <AutosaveNumber
          label="Place"
          value={place}
          min={1}
          onSave={(value) => saved(onMove(value ?? place, 'place'))}
        />
        <IconButton
          label={`Move ${name} up`}
          icon={ArrowUp}
          isDisabled={place === 1}
          onPress={() => void onMove(place - 1, 'up')}
        />
        <IconButton
          label={`Move ${name} down`}
          icon={ArrowDown}
          isDisabled={isLast}
          onPress={() => void onMove(place + 1, 'down')}
        />
      </div>
      <AutosaveCheckbox
        label={name}
        value={line.included}
        onSave={(value) => saved(set({ key, field: 'included', value }))}
      />
      <AutosaveText
        label="Called on the form"
        value={line.label ?? ''}
        onSave={(value) => saved(set({ key, field: 'label', value }))}
      />
      <AutosaveNumber
        label="Most characters"
        value={line.limit}
        min={1}
        onSave={(value) => saved(set({ key, field: 'limit', value }))}
      />
    </li>
  );
}
