import type { PlanPage } from '../../domain/ehc-plans/plan-view';
import type { Kept } from '../../domain/ehc-plans/plan-view';
import type { EhcAdvice } from '../../domain/ehc-plans/model';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { AddItem } from './add-item';
import { ItemFrame } from './item-frame';
import styles from './plan-screen.module.css';
import { useItem } from './use-item';

/** Section K: the advice that was gathered. */
export function AdviceSection({ page }: { readonly page: PlanPage }) {
  const { advice } = page;
  return (
    <>
      <ol className={styles['items']}>
        {advice.map((item, index) => (
          <ItemFrame
            key={item.id}
            kind="advice"
            item={{ id: item.id, ref: String(item.number) }}
            isFirst={index === 0}
            isLast={index === advice.length - 1}
          >
            <AdviceFields advice={item} />
          </ItemFrame>
        ))}
      </ol>
      <AddItem planId={page.plan.id} letter="K" label="Add advice" textLabel="The title of the advice" />
    </>
  );
}

function AdviceFields({ advice }: { readonly advice: Kept<EhcAdvice> }) {
  const save = useItem('advice', advice.id);
  return (
    <div className={styles['fields']}>
      <AutosaveText label="Title" value={advice.title} onSave={save('title')} />
      <AutosaveText label="Author" value={advice.author ?? ''} onSave={save('author')} />
      <AutosaveDate label="Dated" value={advice.datedOn} onSave={save('datedOn')} />
    </div>
  );
}
