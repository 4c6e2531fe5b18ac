import { shortened } from '../../domain/common/shortened';
import type { PickedEntry } from '../../domain/banks/picked-entry';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Actions, Form } from '../ui/form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { useDraft } from '../ui/use-draft';
import { notify } from '../ui/toasts';
import { FromBank } from './from-bank';
import styles from './support-plans.module.css';

interface AddTargetProps {
  readonly page: SupportPlanPage;
  readonly onAdded: (outcomeId: string) => void;
}

interface NewTarget {
  readonly text: string;
  readonly parentId: string | null;
}

const empty: NewTarget = { text: '', parentId: null };

/**
 * A sentence and, for a child with an EHC plan, the outcome that it is a step towards. The rest is filled in on the card. What is half
 * typed is added on leaving the screen and when the vault is locked: nothing is lost.
 */
export function AddTarget({ page, onAdded }: AddTargetProps) {
  const { parents } = page;
  const planId = page.data.plan.id;
  const add = useChange('supportPlans', 'addOutcome');
  const { value, failure, type, send, saving } = useDraft<NewTarget>({
    empty,
    isWorth: ({ text }) => text.trim() !== '',
    add: async ({ text, parentId }) => {
      const result = await add({ planId, text, ehcOutcomeId: parentId });
      if (!result.ok) return { ok: false, message: result.problem.message };
      onAdded(result.value.id);
      return { ok: true };
    },
  });
  const takeOver = async (entries: readonly PickedEntry[]) => {
    for (const { text, area, measure, unit, target } of entries) {
      const measured = { area, measure, unit, targetValue: target };
      const result = await add({ planId, text, ehcOutcomeId: value.parentId, measured });
      if (result.ok) onAdded(result.value.id);
      else notify({ text: result.problem.message, isProblem: true });
    }
  };
  const parent = parents.find(({ id }) => id === value.parentId);
  const step = parent?.step ?? null;
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
            value={value.parentId}
            saving={saving}
            onChange={(parentId) => type({ ...value, parentId })}
          />
        )}
        <TextArea
          label="What the child will do"
          hint="By when, what, and how often: ‘By 11 December, reads 60 words a minute in an unseen text.’"
          rows={2}
          value={value.text}
          saving={saving}
          onChange={(text) => type({ ...value, text })}
          error={failure ?? undefined}
        />
        <Actions>
          <Button type="submit">Add the target</Button>
          <FromBank
            page={page}
            kind="outcome"
            area={parent?.area ?? null}
            onTake={(entries) => void takeOver(entries)}
          />
        </Actions>
      </Form>
    </section>
  );
}
