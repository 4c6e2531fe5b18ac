import { usePrivateName } from '../ui/private-text';
import { Checkbox } from '../ui/checkbox';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useImport } from './import-store';

export interface TakeBoxProps {
  readonly id: string;
  /** 'Add Maya Chen': read out, not shown, since the row says it. */
  readonly verb: string;
  readonly name: string;
  readonly suggestion: 'take' | 'keep';
}

/** Takes or refuses one row of a list. */
export function TakeBox({ id, verb, name, suggestion }: TakeBoxProps) {
  const decision = useImport((state) => state.decisions[id]) ?? suggestion;
  const decide = useImport((state) => state.decide);
  const shown = usePrivateName()(name);
  return (
    <Checkbox
      label={<VisuallyHidden>{`${verb} ${shown}`}</VisuallyHidden>}
      isSelected={decision !== 'keep'}
      onChange={(isSelected) => decide({ [id]: isSelected ? 'take' : 'keep' })}
    />
  );
}
