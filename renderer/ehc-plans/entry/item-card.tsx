import { CornerLeftUp, Scissors, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Comparable } from '../../../domain/ehc-plans/compare/item-fields';
import type { DraftItem } from '../../../domain/ehc-plans/entry/draft';
import { withText } from '../../../domain/ehc-plans/entry/edit-items';
import type { ProposalUse } from '../../../domain/ehc-plans/entry/proposal';
import type { SectionWithItems } from '../../../domain/ehc-plans/entry/propose-section';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { AlreadyThere } from './already-there';
import styles from './entry.module.css';
import { ItemFields } from './item-fields';

interface ItemCardProps {
  readonly letter: SectionWithItems;
  readonly item: DraftItem;
  /** Its place in the list, from 1: names it where it has no reference. */
  readonly number: number;
  /** What the plan has under its reference. */
  readonly inPlan: Comparable | null;
  readonly faults: ReadonlyMap<string, string> | undefined;
  readonly onChange: (item: DraftItem) => void;
  /** Gives false where there would be nothing on one side. */
  readonly onSplit: (place: number) => boolean;
  /** Null for the first. */
  readonly onJoin: (() => void) | null;
  readonly onRemove: () => void;
}

/** One piece of the text: what becomes of it, its words, and what was understood of them. */
export function ItemCard(props: ItemCardProps) {
  const { letter, item, number, inPlan, faults, onChange, onSplit, onJoin, onRemove } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [isAtEdge, setAtEdge] = useState(false);
  const isItem = item.use === 'item';
  const name = isItem && item.ref !== '' ? item.ref : `text ${number}`;
  const split = () => {
    const isSplit = onSplit(area.current?.selectionStart ?? 0);
    setAtEdge(!isSplit);
    if (!isSplit) area.current?.focus();
  };
  const type = (text: string) => {
    setAtEdge(false);
    onChange(withText(letter, item, text));
  };
  return (
    <article className={classes(styles['card'], !isItem && styles['aside'])} aria-label={name}>
      <div className={styles['cardHead']}>
        {isItem && (
          <TextField
            label={letter === 'K' ? 'Number' : 'Reference'}
            isNarrow
            value={item.ref}
            onChange={(ref) => onChange({ ...item, ref })}
            error={faults?.get('ref')}
          />
        )}
        <Select
          label={`What becomes of ${name}`}
          options={usesIn(letter)}
          value={item.use}
          onChange={(use) => onChange({ ...item, use: use ?? item.use })}
        />
        <div className={styles['buttons']}>
          {onJoin && (
            <IconButton label={`Join ${name} with the one before`} icon={CornerLeftUp} onPress={onJoin} />
          )}
          <IconButton label={`Split ${name} at the cursor`} icon={Scissors} onPress={split} />
          <IconButton label={`Remove ${name}`} icon={Trash2} onPress={onRemove} />
        </div>
      </div>
      <TextArea
        label={textLabel(letter, item.use, name)}
        rows={1}
        value={item.text}
        onChange={type}
        areaRef={area}
        error={isAtEdge ? 'Put the cursor where the second item begins, then split.' : faults?.get('text')}
      />
      {isItem && <ItemFields letter={letter} item={item} name={name} faults={faults} onChange={onChange} />}
      {isItem && item.readFrom.length > 0 && (
        <p className={styles['soft']}>In the plan: {item.readFrom.join('. ')}</p>
      )}
      {isItem && inPlan && <AlreadyThere item={item} inPlan={inPlan} onChange={onChange} />}
    </article>
  );
}

interface UseOption {
  readonly id: ProposalUse;
  readonly label: string;
}

const leftOut: UseOption = { id: 'leftOut', label: 'Left out' };
const words: Readonly<Record<'need' | 'outcome' | 'provision' | 'advice', string>> = {
  need: 'A need',
  outcome: 'An outcome',
  provision: 'Provision',
  advice: 'Advice',
};

function usesIn(letter: SectionWithItems): readonly UseOption[] {
  const item: UseOption = { id: 'item', label: words[kindIn(letter)] };
  return letter === 'F' ? [item, { id: 'wholeDay', label: 'For the whole day' }, leftOut] : [item, leftOut];
}

function textLabel(letter: SectionWithItems, use: ProposalUse, name: string): string {
  if (use === 'leftOut') return `Left out, ${name}`;
  if (use === 'wholeDay') return `For the whole day, ${name}`;
  return letter === 'K' ? `Title of ${name}` : `Words of ${name}`;
}

function kindIn(letter: SectionWithItems): keyof typeof words {
  if (letter === 'K') return 'advice';
  if (letter === 'E') return 'outcome';
  return letter === 'B' || letter === 'C' || letter === 'D' ? 'need' : 'provision';
}
