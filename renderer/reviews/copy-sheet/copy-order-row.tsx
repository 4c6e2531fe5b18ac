import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CopyLine } from '../../../domain/reviews/copy-sheet/copy-line';
import { usualCopyLabel } from '../../../domain/reviews/copy-sheet/copy-sheet';
import { saved, useChange } from '../../app/calls';
import { AutosaveCheckbox, AutosaveNumber } from '../../ui/autosave-choices';
import { AutosaveText } from '../../ui/autosave-text';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import styles from './copy-sheet.module.css';

interface CopyOrderRowProps {
  readonly line: CopyLine;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** One field of the form: its place, its name there, how much it takes, whether it is there at all. */
export function CopyOrderRow({ line, isFirst, isLast, onMove }: CopyOrderRowProps) {
  const set = useChange('reviews', 'setCopyField');
  const { key } = line;
  const name = usualCopyLabel(key);
  return (
    <li data-key={key} className={classes(styles['line'], !line.included && styles['left-out'])}>
      <div className={styles['move']} data-move>
        <IconButton
          label={`Move ${name} up`}
          icon={ArrowUp}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          label={`Move ${name} down`}
          icon={ArrowDown}
          isDisabled={isLast}
          onPress={() => onMove(1)}
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
