import { broadAreas } from '../../domain/pupils/codes';
import { shortened } from '../../domain/common/shortened';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import type { PlanOutcomeField } from '../../domain/support-plans/model';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import type { PickedEntry } from '../../domain/banks/picked-entry';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Disclosure } from '../ui/disclosure';
import { notify } from '../ui/toasts';
import { FromBank, withEntries } from './from-bank';
import styles from './support-plans.module.css';

interface TargetFieldsProps {
  readonly page: SupportPlanPage;
  readonly target: PlanTarget;
}

type Save = (field: PlanOutcomeField) => (value: string | null) => ReturnType<typeof saved>;

/** Everything that is typed of a target before its review. */
export function TargetFields({ page, target, number }: TargetFieldsProps & { readonly number: number }) {
  const { outcome } = target;
  const setField = useChange('supportPlans', 'setOutcomeField');
  const save: Save = (field) => (value) => saved(setField({ outcomeId: outcome.id, field, value }));
  const take = async (entries: readonly PickedEntry[]) => {
    const answer = await save('strategies')(withEntries(outcome.strategies, entries));
    if (!answer.ok) notify({ text: answer.message, isProblem: true });
  };
  return (
    <>
      <AutosaveTextArea label="What the child will do" rows={2} value={outcome.text} onSave={save('text')} />
      <Towards page={page} target={target} save={save} />
      <Measures target={target} save={save} />
      <InWords target={target} save={save} />
      <div className={styles['pair']}>
        <div>
          <AutosaveTextArea
            label="What we do"
            hint="Strategies and resources, in class and outside it"
            rows={2}
            value={outcome.strategies ?? ''}
            onSave={save('strategies')}
          />
          <FromBank
            page={page}
            kind="strategy"
            area={outcome.area}
            whose={`target ${number}`}
            onTake={(entries) => void take(entries)}
          />
        </div>
        <AutosaveTextArea
          label="How home helps"
          hint="What was agreed with the parents"
          rows={2}
          value={outcome.homeSupport ?? ''}
          onSave={save('homeSupport')}
        />
      </div>
    </>
  );
}

/** The long-term outcome that it is a step towards: one of section E, or in words. */
function Towards({ page, target, save }: TargetFieldsProps & { readonly save: Save }) {
  const { outcome, parent, parentNote } = target;
  const old = parent !== null && !page.parents.some(({ id }) => id === parent.id) ? [parent] : [];
  const parents = [...page.parents, ...old];
  return (
    <div className={styles['fields']}>
      <AutosaveSelect
        label="Area of need"
        emptyLabel="Not chosen"
        options={broadAreas.map(({ code, name }) => ({ id: code, label: name }))}
        value={outcome.area}
        onSave={save('area')}
      />
      {parents.length > 0 && (
        <div className={styles['double']}>
          <AutosaveSelect
            label="A step towards"
            emptyLabel="No outcome of the EHC plan"
            options={parents.map(({ id, ref, text }) => ({ id, label: `${ref}: ${shortened(text, 70)}` }))}
            value={parent?.id ?? null}
            onSave={save('ehcOutcomeId')}
          />
        </div>
      )}
      {parent === null ? (
        <div className={styles['wide']}>
          <AutosaveText
            label="Long-term outcome, in words"
            value={outcome.longTerm ?? ''}
            onSave={save('longTerm')}
          />
        </div>
      ) : (
        <p className={`${styles['wide'] ?? ''} ${styles['soft'] ?? ''}`}>
          {parent.ref}: {parent.text}
          {parent.step !== null && ` This year’s step: ${parent.step}`}
          {parentNote !== null && ` ${parentNote}`}
        </p>
      )}
    </div>
  );
}

function Measures({ target: { outcome }, save }: { readonly target: PlanTarget; readonly save: Save }) {
  const shown = (value: number | null): string => (value === null ? '' : String(value));
  return (
    <div className={styles['fields']}>
      <AutosaveText label="Measured by" value={outcome.measure ?? ''} onSave={save('measure')} />
      <AutosaveText label="Unit" value={outcome.unit ?? ''} onSave={save('unit')} />
      <AutosaveText label="Baseline" value={shown(outcome.baselineValue)} onSave={save('baselineValue')} />
      <AutosaveDate label="Baseline taken on" value={outcome.baselineOn} onSave={save('baselineOn')} />
      <AutosaveText label="To reach" value={shown(outcome.targetValue)} onSave={save('targetValue')} />
      <AutosaveDate label="By" value={outcome.byDate} onSave={save('byDate')} />
    </div>
  );
}

/** For what no number fits. */
function InWords({ target: { outcome }, save }: { readonly target: PlanTarget; readonly save: Save }) {
  const isUsed = outcome.baselineWords !== null || outcome.targetWords !== null || outcome.criterion !== null;
  return (
    <Disclosure title="In words, where no number fits" isOpenAtFirst={isUsed}>
      <div className={styles['pair']}>
        <AutosaveTextArea
          label="Baseline in words"
          rows={2}
          value={outcome.baselineWords ?? ''}
          onSave={save('baselineWords')}
        />
        <AutosaveTextArea
          label="To reach, in words"
          rows={2}
          value={outcome.targetWords ?? ''}
          onSave={save('targetWords')}
        />
        <AutosaveTextArea
          label="Achieved when"
          hint="For example: on 4 days out of 5, without a reminder"
          rows={2}
          value={outcome.criterion ?? ''}
          onSave={save('criterion')}
        />
      </div>
    </Disclosure>
  );
}
