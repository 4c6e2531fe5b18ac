import type { EhcNeed } from '../../domain/ehc-plans/model';
import type { Kept, PlanPage } from '../../domain/ehc-plans/plan-view';
import { broadAreas } from '../../domain/pupils/codes';
import { AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { AddItem } from './add-item';
import { ItemFrame } from './item-frame';
import styles from './plan-screen.module.css';
import { useItem } from './use-item';

interface NeedsSectionProps {
  readonly letter: 'B' | 'C' | 'D';
  readonly page: PlanPage;
}

/** Sections B, C and D: the needs. */
export function NeedsSection({ letter, page }: NeedsSectionProps) {
  const needs = page.needs.filter((need) => need.letter === letter);
  return (
    <>
      <ol className={styles['items']}>
        {needs.map((need, index) => (
          <ItemFrame
            key={need.id}
            kind="need"
            item={need}
            isFirst={index === 0}
            isLast={index === needs.length - 1}
          >
            <NeedFields need={need} />
          </ItemFrame>
        ))}
      </ol>
      <AddItem
        planId={page.plan.id}
        letter={letter}
        label="Add a need"
        textLabel="The need in the words of the plan"
      />
    </>
  );
}

function NeedFields({ need }: { readonly need: Kept<EhcNeed> }) {
  const save = useItem('need', need.id);
  return (
    <div className={styles['stack']}>
      {need.letter === 'B' && (
        <div className={styles['fields']}>
          <AutosaveText label="Title" value={need.title ?? ''} onSave={save('title')} />
          <AutosaveSelect
            label="Broad area"
            emptyLabel="Not chosen"
            options={broadAreas.map(({ code, name }) => ({ id: code, label: name }))}
            value={need.area}
            onSave={save('area')}
          />
        </div>
      )}
      <AutosaveTextArea label={`Need ${need.ref}`} rows={2} value={need.text} onSave={save('text')} />
      {need.letter === 'B' && (
        <AutosaveTextArea
          label="Strengths"
          rows={1}
          value={need.strengths ?? ''}
          onSave={save('strengths')}
        />
      )}
    </div>
  );
}
