import { senLayers } from '../../domain/pupils/codes';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import { planLayouts } from '../../domain/support-plans/layouts';
import type { PlanAnswer } from '../../domain/support-plans/plan-data';
import type { PickedEntry } from '../../domain/banks/picked-entry';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { notify } from '../ui/toasts';
import { FromBank, withEntries } from './from-bank';
import styles from './support-plans.module.css';

/** The plan's own facts and what is written under its headings; every field saves itself. */
export function PlanParts({ page }: { readonly page: SupportPlanPage }) {
  const { data } = page;
  return (
    <div className={styles['stack']}>
      <PlanFacts page={page} />
      {data.parts
        .filter(({ key }) => key !== 'review')
        .map((part) => (
          <section key={part.key} className={styles['group']} aria-labelledby={`part-${part.key}`}>
            <h2 id={`part-${part.key}`}>{part.title}</h2>
            <div className={styles['pair']}>
              {part.answers.map((answer) => (
                <div key={answer.field.key}>
                  <PlanAnswerField planId={data.plan.id} answer={answer} />
                  {answer.field.key === 'universal' && <Adaptations page={page} written={answer.value} />}
                </div>
              ))}
            </div>
          </section>
        ))}
    </div>
  );
}

function PlanFacts({ page }: { readonly page: SupportPlanPage }) {
  const { plan } = page.data;
  const setField = useChange('supportPlans', 'setField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ planId: plan.id, field, value }));
  return (
    <section className={styles['group']} aria-label="Dates and people">
      <div className={styles['fields']}>
        <AutosaveText label="Term" value={plan.termName ?? ''} onSave={save('termName')} />
        <AutosaveDate label="Starts" value={plan.startsOn} onSave={save('startsOn')} />
        <AutosaveDate label="Review by" value={plan.reviewDueOn} onSave={save('reviewDueOn')} />
        <AutosaveSelect
          label="Class teacher"
          emptyLabel="Not chosen"
          options={page.teachers.map(({ id, name }) => ({ id, label: name }))}
          value={plan.teacherId}
          onSave={save('teacherId')}
        />
        <AutosaveSelect
          label="Layer of support"
          emptyLabel="Not chosen"
          options={senLayers.map(({ code, name }) => ({ id: code, label: name }))}
          value={plan.layer}
          onSave={save('layer')}
        />
        <AutosaveSelect
          label="Laid out as"
          options={planLayouts.map(({ id, title }) => ({ id, label: title }))}
          value={plan.layout}
          onSave={save('layout')}
        />
      </div>
    </section>
  );
}

/** Strategies and equipment of the banks, written under what stands there. */
function Adaptations({ page, written }: { readonly page: SupportPlanPage; readonly written: string }) {
  const setAnswer = useChange('supportPlans', 'setAnswer');
  const take = async (entries: readonly PickedEntry[]) => {
    const value = withEntries(written, entries);
    const result = await setAnswer({ planId: page.data.plan.id, field: 'universal', value });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['tools']}>
      {(['strategy', 'equipment'] as const).map((kind) => (
        <FromBank key={kind} page={page} kind={kind} area={null} onTake={(entries) => void take(entries)} />
      ))}
    </div>
  );
}

interface PlanAnswerFieldProps {
  readonly planId: string;
  readonly answer: PlanAnswer;
}

/** One text of the plan. What stood there in the cycle before is said below its label. */
export function PlanAnswerField({ planId, answer }: PlanAnswerFieldProps) {
  const setAnswer = useChange('supportPlans', 'setAnswer');
  const { field, value, before } = answer;
  const hint = [
    field.hint,
    field.isConfidential ? 'Not on the classroom copy.' : null,
    before === null ? null : `Last time: ${before}`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <AutosaveTextArea
      label={field.label}
      {...(hint !== '' && { hint })}
      rows={3}
      value={value}
      onSave={(typed) => saved(setAnswer({ planId, field: field.key, value: typed }))}
    />
  );
}
