import { Plus } from 'lucide-react';
import { useState } from 'react';
import { penceOf } from '../../domain/common/money';
import { type FundingSourceCode, fundingSources } from '../../domain/provision/codes';
import type { CostPage } from '../../domain/costs/cost-model';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { Form } from '../ui/form';
import { usePrivateName } from '../ui/private-text';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './costs.module.css';

interface AddIncomeProps {
  readonly schoolId: string;
  readonly startYear: number;
  readonly pupils: CostPage['pupilChoices'];
}

/** An income of the whole school year; other days are set on its line afterwards. */
export function AddIncome({ schoolId, startYear, pupils }: AddIncomeProps) {
  const add = useChange('costs', 'addIncome');
  const privateName = usePrivateName();
  const [source, setSource] = useState<FundingSourceCode>('notional');
  const [pupilId, setPupilId] = useState<string | null>(null);
  const [amount, setAmount] = useState('');
  const [error, setError] = useState<string>();
  const submit = async () => {
    const result = await add({
      schoolId,
      source,
      pupilId,
      amountPence: penceOf(amount),
      fromOn: `${startYear}-09-01`,
      toOn: `${startYear + 1}-08-31`,
      reference: null,
    });
    setError(result.ok ? undefined : (result.problem.fields?.[0]?.message ?? result.problem.message));
    if (result.ok) setAmount('');
  };
  return (
    <Form label="Add an income" onSubmit={() => void submit()}>
      <div className={styles['tools']}>
        <Select<FundingSourceCode>
          label="Where it comes from"
          options={fundingSources.map(({ code, name }) => ({ id: code, label: name }))}
          value={source}
          onChange={(next) => next && setSource(next)}
        />
        <ComboBox<string>
          label="For one pupil"
          isOptional
          placeholder="The school"
          options={pupils.map(({ id, name }) => ({ id, label: privateName(name) }))}
          value={pupilId}
          onChange={setPupilId}
        />
        <TextField label="Amount in the school year (£)" value={amount} onChange={setAmount} error={error} />
        <Button type="submit" icon={Plus}>
          Add the income
        </Button>
      </div>
    </Form>
  );
}
