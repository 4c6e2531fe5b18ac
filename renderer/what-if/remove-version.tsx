import { Trash2 } from 'lucide-react';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { IconButton } from '../ui/icon-button';

/** To the bin, with Undo. */
export function RemoveVersion({ id, name }: { readonly id: string; readonly name: string }) {
  const remove = useChange('whatIf', 'remove');
  const withUndo = useWithUndo();
  return (
    <IconButton
      label={`Remove ${name}`}
      icon={Trash2}
      onPress={() => void withUndo(remove({ id }), `${name} was removed`)}
    />
  );
}
