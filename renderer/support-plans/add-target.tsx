import { useState } from 'react';
import type { ParentOutcome } from '../../domain/support-plans/plan-data';
import { shortened } from '../../domain/common/shortened';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import styles from './support-plans.module.css';

interface AddTargetProps {
  readonly planId: string;
  /** Outcomes of section E that it can be a step towards. */
  readonly parents: readonly ParentOutcome[];
  readonly onAdded: (outcomeId: string) => void;
}

/** A sentence and, for a child with an EHC plan, the outcome that it is a step towards. The rest is filled in on the card. */
export function AddTarget({ planId, parents, onAdded }: AddTargetProps) {
  const add = useChange('supportPlans', 'addOutcome');
  const [text, setText] = useState('');
  const [parentId, setParentId] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const send = async () => {
    const result = await add({ planId, text, ehcOutcomeId: parentId });
    setError(result.ok ? undefined : result.problem.message);
    if (!result.ok) return;
    setText('');
    onAdded(result.value.id);
  };
  const step = parents.find(({ id }) => id === parentId)?.step ?? null;
  return (
    <section className={styles['group']} aria-labelledby="add-target">
      <h2 id="add-target">Add a target</h2>
      <Form label="Add a target" onSubmit={() => void send()}>
        {parents.length > 0 && (
          <Select
            label="A step towards"
            hint={step === null ? 'The outcome of section E.' : `This year’s step: ${step}`}
            emptyLabel="No outcome of the EHC plan"
            options={parents.map((parent) => ({
              id: parent.id,
              label: `${parent.ref}: ${shortened(parent.text, 90)}`,
            }))}
            value={parentId}
            onChange={setParentId}
          />
        )}
        <TextArea
          label="What the child will do"
          hint="By when, what, and how often: ‘By 11 December, reads 60 words a minute in an unseen text.’"
          rows={2}
          value={text}
          onChange={setText}
          error={error}
        />
        <div>
          <Button type="submit">Add the target</Button>
        </div>
      </Form>
    </section>
  );
}
