import {
  type RegisterColumn,
  registerColumnKeys,
  registerColumnName,
} from '../../domain/pupils/register-columns';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { Dialog } from '../ui/dialog';
import { useRegister } from './register-store';

interface ColumnsDialogProps {
  readonly columns: readonly RegisterColumn[];
  readonly onClose: () => void;
}

const options = registerColumnKeys
  .filter((column) => column !== 'name')
  .map((column) => ({ id: column, label: registerColumnName(column) }));

/** Which columns the register shows; the name always. What is chosen is seen at once behind the dialog. */
export function ColumnsDialog({ columns, onClose }: ColumnsDialogProps) {
  const choose = useRegister((state) => state.choose);
  return (
    <Dialog
      title="Columns"
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <CheckboxGroup
        label="Shown beside the name"
        options={options}
        value={columns.filter((column) => column !== 'name')}
        onChange={(chosen) => choose(['name', ...chosen])}
      />
    </Dialog>
  );
}
