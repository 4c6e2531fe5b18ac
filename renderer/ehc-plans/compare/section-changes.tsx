import { ArrowRightLeft, Equal, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react';
import type { ChangeKind, ItemChange } from '../../../domain/ehc-plans/compare/compare-items';
import { changeWords, type ShownSection } from '../../../domain/ehc-plans/compare/shown-changes';
import { Badge, type BadgeTone } from '../../ui/badge';
import styles from './compare.module.css';
import { FieldList } from './field-list';

const kinds: Readonly<Record<ChangeKind, { readonly icon: LucideIcon; readonly tone: BadgeTone }>> = {
  added: { icon: Plus, tone: 'success' },
  removed: { icon: Minus, tone: 'danger' },
  changed: { icon: PencilLine, tone: 'warning' },
  renumbered: { icon: ArrowRightLeft, tone: 'neutral' },
  same: { icon: Equal, tone: 'neutral' },
};

interface SectionChangesProps {
  readonly section: ShownSection;
}

/** One section: its items with what became of each, its texts. */
export function SectionChanges({ section: { letter, title, remark, items, texts } }: SectionChangesProps) {
  return (
    <section className={styles['section']} aria-labelledby={`section-${letter}`}>
      <h2 id={`section-${letter}`}>{title}</h2>
      {remark !== null && <p className={styles['soft']}>{remark}</p>}
      {items.length > 0 && (
        <ol className={styles['items']}>
          {items.map((item) => (
            <li key={`${item.ref} ${item.kind}`} className={styles['item']}>
              <ItemHead item={item} />
              <FieldList fields={item.fields} />
            </li>
          ))}
        </ol>
      )}
      {texts.length > 0 && <FieldList fields={texts} />}
    </section>
  );
}

function ItemHead({ item: { ref, formerRef, kind } }: { readonly item: ItemChange }) {
  const { icon, tone } = kinds[kind];
  return (
    <div className={styles['itemHead']}>
      <h3>{ref}</h3>
      <Badge tone={tone} icon={icon}>
        {changeWords[kind]}
      </Badge>
      {formerRef !== null && <span className={styles['soft']}>was {formerRef}</span>}
    </div>
  );
}
