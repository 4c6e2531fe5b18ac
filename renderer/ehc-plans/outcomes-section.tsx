import type { EhcOutcome } from '../../domain/ehc-plans/model';
import type { Kept, PlanPage } from '../../domain/ehc-plans/plan-view';
import { broadAreas } from '../../domain/pupils/codes';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea } from '../ui/autosave-text';
import { AddItem } from './add-item';
import { ItemFrame } from './item-frame';
import { LinkPicker } from './link-picker';
import styles from './plan-screen.module.css';
import { useItem } from './use-item';

/** Section E: the outcomes, with the step for this year and how it is measured. */
export function OutcomesSection({ page }: { readonly page: PlanPage }) {
  const { outcomes } = page;
  return (
    <>
      <ol className={styles['items']}>
        {outcomes.map((outcome, index) => (
          <ItemFrame
            key={outcome.id}
            kind="outcome"
            item={outcome}
            isFirst={index === 0}
            isLast={index === outcomes.length - 1}
          >
            <OutcomeFields outcome={outcome} page={page} />
          </ItemFrame>
        ))}
      </ol>
      <AddItem
        planId={page.plan.id}
        letter="E"
        label="Add an outcome"
        textLabel="The outcome: what the child will be able to do, and by when"
      />
    </>
  );
}

function OutcomeFields({ outcome, page }: { readonly outcome: Kept<EhcOutcome>; readonly page: PlanPage }) {
  const save = useItem('outcome', outcome.id);
  return (
    <div className={styles['stack']}>
      <AutosaveTextArea
        label={`Outcome ${outcome.ref}`}
        rows={2}
        value={outcome.text}
        onSave={save('text')}
      />
      <div className={styles['fields']}>
        <AutosaveSelect
          label="Broad area"
          emptyLabel="Not chosen"
          options={broadAreas.map(({ code, name }) => ({ id: code, label: name }))}
          value={outcome.area}
          onSave={save('area')}
        />
        <AutosaveDate label="To be reached by" value={outcome.byDate} onSave={save('byDate')} />
      </div>
      <AutosaveTextArea
        label="Step for this year"
        rows={1}
        value={outcome.step ?? ''}
        onSave={save('step')}
      />
      <AutosaveTextArea
        label="How it is measured"
        rows={1}
        value={outcome.measure ?? ''}
        onSave={save('measure')}
      />
      <LinkPicker
        kind="outcome"
        item={outcome}
        to="needs"
        label="Needs that it meets"
        targets={page.needs}
        refs={outcome.needRefs}
      />
    </div>
  );
}
