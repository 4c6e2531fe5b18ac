import { ArrowRightLeft, Equal, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react';
import type { ChangeKind, ItemChange } from '../../../domain/ehc-plans/compare/compare-items';
import type { SectionChange } from '../../../domain/ehc-plans/compare/compare-plans';
import { sections } from '../../../domain/ehc-plans/sections';
import { Badge, type BadgeTone } from '../../ui/badge';
import styles from './compare.module.css';
import { FieldList } from './field-list';

const kinds: Readonly<
  Record<ChangeKind, { readonly word: string; readonly icon: LucideIcon; readonly tone: BadgeTone }>
> = {
  added: { word: 'Added', icon: Plus, tone: 'success' },
  removed: { word: 'Removed', icon: Minus, tone: 'danger' },
  changed: { word: 'Changed', icon: PencilLine, tone: 'warning' },
  renumbered: { word: 'Renumbered', icon: ArrowRightLeft, tone: 'neutral' },
  same: { word: 'The same', icon: Equal, tone: 'neutral' },
};

interface SectionChangesProps {
  readonly section: SectionChange;
  /** What did not change too. */
  readonly isWhole: boolean;
}

/** One section: its items with what became of each, its texts. */
export function SectionChanges({ section, isWhole }: SectionChangesProps) {
  const { letter, isChanged } = section;
  const items = section.items.filter(({ kind }) => isWhole || kind !== 'same');
  const texts = section.texts.filter((text) => isWhole || text.isChanged);
  const isEmpty = items.length === 0 && texts.length === 0;
  return (
    <section className={styles['section']} aria-labelledby={`section-${letter}`}>
      <h2 id={`section-${letter}`}>
        {letter}. {sections.find((item) => item.letter === letter)?.name}
      </h2>
      {isWhole && !isChanged && (
        <p className={styles['soft']}>{isEmpty ? 'Empty in both versions.' : 'The same in both versions.'}</p>
      )}
      {items.length > 0 && (
        <ol className={styles['items']}>
          {items.map((item) => (
            <li key={`${item.ref} ${item.kind}`} className={styles['item']}>
              <ItemHead item={item} />
              <FieldList fields={fieldsOf(item, isWhole)} />
            </li>
          ))}
        </ol>
      )}
      {texts.length > 0 && <FieldList fields={texts} />}
    </section>
  );
}

function ItemHead({ item: { ref, formerRef, kind } }: { readonly item: ItemChange }) {
  const { word, icon, tone } = kinds[kind];
  return (
    <div className={styles['itemHead']}>
      <h3>{ref}</h3>
      <Badge tone={tone} icon={icon}>
        {word}
      </Badge>
      {formerRef !== null && <span className={styles['soft']}>was {formerRef}</span>}
    </div>
  );
}

/** Of a changed item its own words always, so that one knows which it is; the rest where it changed. */
function fieldsOf({ kind, fields }: ItemChange, isWhole: boolean): ItemChange['fields'] {
  if (isWhole || kind === 'added' || kind === 'removed') return fields;
  return fields.filter(({ isChanged }, index) => isChanged || index === 0);
}
