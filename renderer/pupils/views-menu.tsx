import { useState } from 'react';
import type { RegisterColumn } from '../../domain/pupils/register-columns';
import type { SavedView } from '../../domain/pupils/register-query';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { IconButton } from '../ui/icon-button';
import { Trash2 } from 'lucide-react';
import { Menu } from '../ui/menu';
import { TextField } from '../ui/text-field';
import { notify } from '../ui/toasts';
import styles from './register-screen.module.css';
import { useRegister } from './register-store';

/** Ways of looking at the register that were given a name. */
export function ViewsMenu({ columns }: { readonly columns: readonly RegisterColumn[] }) {
  const { value: views } = useRead('pupils', 'savedViews', {});
  const show = useRegister((state) => state.show);
  const [open, setOpen] = useState<'save' | 'tidy' | null>(null);
  const known = views ?? [];
  return (
    <>
      <Menu
        label="Views"
        items={[
          ...known.map(({ id, name, view }) => ({ id, label: name, onAction: () => show(view) })),
          { id: 'save', label: 'Save this view', onAction: () => setOpen('save') },
          ...(known.length > 0
            ? [{ id: 'tidy', label: 'Remove a view', onAction: () => setOpen('tidy') }]
            : []),
        ]}
      />
      {open === 'save' && <SaveViewDialog columns={columns} views={known} onClose={() => setOpen(null)} />}
      {open === 'tidy' && <RemoveViewDialog views={known} onClose={() => setOpen(null)} />}
    </>
  );
}

interface SaveViewDialogProps {
  readonly columns: readonly RegisterColumn[];
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}

function SaveViewDialog({ columns, views, onClose }: SaveViewDialogProps) {
  const { query, sort } = useRegister();
  const save = useChange('pupils', 'saveView');
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const isKnown = views.some((view) => view.name === name.trim());
  const submit = async () => {
    const result = await save({ name, view: { query, sort, columns: [...columns] } });
    if (!result.ok) {
      setError(result.problem.fields?.[0]?.message ?? result.problem.message);
      return;
    }
    notify({ text: `View “${name.trim()}” saved` });
    onClose();
  };
  return (
    <Dialog title="Save this view" isOpen onClose={onClose}>
      <Form label="Save this view" onSubmit={() => void submit()}>
        <TextField
          label="Name"
          hint={
            isKnown
              ? 'There is already a view with this name: it will be replaced.'
              : 'The search, filters, order and columns are kept.'
          }
          value={name}
          onChange={setName}
          error={error}
          autoFocus
        />
        <Button type="submit" kind="primary">
          Save the view
        </Button>
      </Form>
    </Dialog>
  );
}

function RemoveViewDialog({ views, onClose }: Pick<SaveViewDialogProps, 'views' | 'onClose'>) {
  const remove = useChange('pupils', 'removeView');
  const withUndo = useWithUndo();
  return (
    <Dialog title="Remove a view" isOpen onClose={onClose}>
      <ul>
        {views.map(({ id, name }) => (
          <li key={id} className={styles['binLine']}>
            {name}
            <IconButton
              label={`Remove the view ${name}`}
              icon={Trash2}
              onPress={() => void withUndo(remove({ id }), `View “${name}” removed`)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
