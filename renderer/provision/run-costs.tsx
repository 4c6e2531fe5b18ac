import { Plus, Trash2 } from 'lucide-react';
import { typedPounds } from '../../domain/common/money';
import type { RunCost } from '../../domain/provision/run';
import type { RunPage } from '../../domain/provision/run-page';
import { saved, useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { costKindOptions } from './choice-lists';
import styles from './provision.module.css';

/** What a run costs besides its staff. */
export function RunCosts({ run }: { readonly run: RunPage['run'] }) {
  const add = useChange('provision', 'addCost');
  return (
    <>
      {run.costs.length > 0 && (
        <ul aria-label="Costs besides staff" className={styles['lines']}>
          {run.costs.map((cost) => (
            <CostLine key={cost.id} cost={cost} />
          ))}
        </ul>
      )}
      {run.costs.length === 0 && <p className={styles['soft']}>No resources or training are entered.</p>}
      <Button icon={Plus} onPress={() => void add({ runId: run.id })}>
        Add a cost
      </Button>
    </>
  );
}

function CostLine({ cost }: { readonly cost: RunCost }) {
  const setField = useChange('provision', 'setCostField');
  const remove = useChange('provision', 'removeCost');
  const tellRemoved = useTellRemoved();
  const { id } = cost;
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  return (
    <li className={styles['line']}>
      <div className={styles['cost']}>
        <AutosaveSelect label="Sort" options={costKindOptions} value={cost.kind} onSave={save('kind')} />
        <AutosaveText label="For what" value={cost.what ?? ''} onSave={save('what')} />
        <AutosaveText
          label="Planned, pounds"
          value={typedPounds(cost.plannedPence)}
          onSave={save('plannedPence')}
        />
        <AutosaveText
          label="Spent, pounds"
          value={typedPounds(cost.spentPence)}
          onSave={save('spentPence')}
        />
        <AutosaveDate label="Spent on" value={cost.spentOn} onSave={save('spentOn')} />
        <IconButton
          label="Remove this cost"
          icon={Trash2}
          onPress={() => void remove({ id }).then((result) => tellRemoved(result, 'The cost was removed'))}
        />
      </div>
    </li>
  );
}
