import { Trash2 } from 'lucide-react';
import { shortened } from '../../domain/common/shortened';
import type { PackAction } from '../../domain/reviews/record-data';
import { AutosaveCheckbox, AutosaveDate } from '../ui/autosave-choices';
import { AutosaveTextArea, AutosaveText } from '../ui/autosave-text';
import { IconButton } from '../ui/icon-button';
import { AddLine } from './add-line';
import lines from './lines.module.css';
import { useLine } from './use-line';

interface ActionListProps {
  readonly reviewId: string;
  readonly actions: readonly PackAction[];
  readonly today: string;
}

/** What was agreed to be done: by whom, by when, and whether it is done. */
export function ActionList({ reviewId, actions, today }: ActionListProps) {
  return (
    <div className={lines['stack']}>
      {actions.length > 0 && (
        <ul className={lines['lines']}>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} today={today} />
          ))}
        </ul>
      )}
      <AddLine
        reviewId={reviewId}
        list="action"
        title="Add an action to the list"
        label="New action"
        button="Add the action"
        second={{ label: 'Who does it', field: 'owner' }}
      />
    </div>
  );
}

function ActionRow({ action, today }: { readonly action: PackAction; readonly today: string }) {
  const { save, remove } = useLine('action', action.id);
  const name = shortened(action.what, 60);
  return (
    <li className={lines['line']} aria-label={`Action: ${name}`}>
      <div className={lines['wide']}>
        <AutosaveTextArea label="Action" rows={1} value={action.what} onSave={save('what')} />
      </div>
      <AutosaveText label="Who does it" value={action.owner ?? ''} onSave={save('owner')} />
      <AutosaveDate label="By" value={action.dueOn} onSave={save('dueOn')} />
      <div className={lines['end']}>
        <AutosaveCheckbox
          label="Done"
          value={action.doneOn !== null}
          onSave={(isDone) => save('doneOn')(isDone ? today : null)}
        />
        <IconButton
          label={`Remove the action: ${name}`}
          icon={Trash2}
          onPress={() => remove('The action was removed')}
        />
      </div>
    </li>
  );
}
