import { Plus } from 'lucide-react';
import { itemsInPlan } from '../../../domain/ehc-plans/compare/items-in-plan';
import type { DraftItem, SectionDraft } from '../../../domain/ehc-plans/entry/draft';
import { joinedWithBefore, splitAt, withNewItem } from '../../../domain/ehc-plans/entry/edit-items';
import type { SectionWithItems } from '../../../domain/ehc-plans/entry/propose-section';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import { countOf } from '../../../domain/common/text';
import { Button } from '../../ui/button';
import styles from './entry.module.css';
import { ItemCard } from './item-card';
import { MissingWords } from './missing-words';
import type { Faults } from './use-save-section';

interface ItemsEntryProps {
  readonly page: PlanPage;
  readonly letter: SectionWithItems;
  readonly section: SectionDraft;
  readonly faults: Faults;
  readonly onChange: (section: SectionDraft) => void;
}

/** What the text of a section was split into: each to be corrected, joined, split, left out. */
export function ItemsEntry({ page, letter, section, faults, onChange }: ItemsEntryProps) {
  const { items } = section;
  const known = itemsInPlan(page, letter);
  const set = (next: readonly DraftItem[]) => onChange({ ...section, items: next });
  const replace = (item: DraftItem) => set(items.map((other) => (other.key === item.key ? item : other)));
  const split = (key: number, place: number): boolean => {
    const next = splitAt(letter, items, key, place);
    if (next) set(next);
    return next !== null;
  };
  return (
    <>
      {known.length > 0 && <InPlan refs={known.map(({ ref }) => ref)} />}
      {items.length > 0 && (
        <p className={styles['soft']} role="status">
          {foundWords(items)} <MissingWords letter={letter} section={section} />
        </p>
      )}
      <ol className={styles['items']}>
        {items.map((item, index) => (
          <li key={item.key}>
            <ItemCard
              letter={letter}
              item={item}
              number={index + 1}
              inPlan={known.find(({ ref }) => ref !== '' && ref === item.ref.trim()) ?? null}
              faults={faults.get(item.key)}
              onChange={replace}
              onSplit={(place) => split(item.key, place)}
              onJoin={index === 0 ? null : () => set(joinedWithBefore(items, item.key))}
              onRemove={() => set(items.filter(({ key }) => key !== item.key))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button kind="quiet" icon={Plus} onPress={() => set(withNewItem(items))}>
          Type an item
        </Button>
      </div>
    </>
  );
}

function InPlan({ refs }: { readonly refs: readonly string[] }) {
  return <p className={styles['soft']}>In the plan already: {refs.join(', ')}.</p>;
}

function foundWords(items: readonly DraftItem[]): string {
  const count = (use: DraftItem['use']) => items.filter((item) => item.use === use).length;
  const parts = [
    countOf(count('item'), 'item'),
    ...(count('wholeDay') > 0 ? [`${countOf(count('wholeDay'), 'arrangement')} for the whole day`] : []),
    ...(count('leftOut') > 0 ? [`${countOf(count('leftOut'), 'text')} left out`] : []),
  ];
  return `${parts.join(', ')}.`;
}
