import { Trash2 } from 'lucide-react';
import { typedPounds } from '../../domain/common/money';
import type { CostPage, IncomeRow } from '../../domain/costs/cost-model';
import type { IncomeField } from '../../domain/costs/income';
import { type FundingSourceCode, fundingSources } from '../../domain/provision/codes';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveComboBox, AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { usePrivateName } from '../ui/private-text';
import { AddIncome } from './add-income';
import { pounds } from './cost-table';
import styles from './costs.module.css';

interface IncomeTabProps {
  readonly page: CostPage;
  readonly schoolId: string;
}

/** Money that comes in for the school and for single pupils. */
export function IncomeTab({ page, schoolId }: IncomeTabProps) {
  return (
    <div className={styles['stack']}>
      {page.incomes.length === 0 ? (
        <p className={styles['soft']}>
          No income is entered for this school year. Begin with the notional SEN budget; add top-up for each
          pupil who has it.
        </p>
      ) : (
        <ul aria-label="Income" className={styles['entries']}>
          {page.incomes.map((income) => (
            <IncomeLine key={income.id} income={income} pupils={page.pupilChoices} />
          ))}
        </ul>
      )}
      <AddIncome schoolId={schoolId} startYear={page.startYear} pupils={page.pupilChoices} />
    </div>
  );
}

interface IncomeLineProps {
  readonly income: IncomeRow;
  readonly pupils: CostPage['pupilChoices'];
}

function IncomeLine({ income, pupils }: IncomeLineProps) {
  const setField = useChange('costs', 'setIncomeField');
  const remove = useChange('costs', 'removeIncome');
  const withUndo = useWithUndo();
  const privateName = usePrivateName();
  const { id } = income;
  const save = (field: IncomeField) => (value: string | null) => saved(setField({ id, field, value }));
  const source = fundingSources.find(({ code }) => code === income.source)?.name ?? '';
  return (
    <li className={classes(styles['entry'], styles['income'])}>
      <AutosaveSelect<FundingSourceCode>
        label="Source"
        options={fundingSources.map(({ code, name }) => ({ id: code, label: name }))}
        value={income.source}
        onSave={save('source')}
      />
      <AutosaveComboBox<string>
        label="For"
        placeholder="The school"
        options={withPupil(pupils, income).map(({ id: pupilId, name }) => ({
          id: pupilId,
          label: privateName(name),
        }))}
        value={income.pupilId}
        onSave={save('pupilId')}
      />
      <AutosaveText label="Amount (£)" value={typedPounds(income.amountPence)} onSave={save('amountPence')} />
      <AutosaveDate label="From" value={income.fromOn} onSave={save('fromOn')} />
      <AutosaveDate label="To" value={income.toOn} onSave={save('toOn')} />
      <AutosaveText label="Reference" value={income.reference ?? ''} onSave={save('reference')} />
      <div className={styles['lineButtons']}>
        <HistoryButton isSmall table="incomes" id={id} of={`${source}, ${pounds(income.amountPence)}`} />
        <IconButton
          label={`Remove ${source}, ${pounds(income.amountPence)}`}
          icon={Trash2}
          onPress={() => void withUndo(remove({ id }), 'The income was removed')}
        />
      </div>
    </li>
  );
}

/** Whoever has left is still named on money that came. */
function withPupil(pupils: CostPage['pupilChoices'], { pupilId, pupilName }: IncomeRow) {
  if (pupilId === null || pupilName === null || pupils.some(({ id }) => id === pupilId)) return pupils;
  return [...pupils, { id: pupilId, name: pupilName }];
}
