import { Info } from 'lucide-react';
import { diffWords } from '../../../domain/common/text-diff';
import type { Comparable } from '../../../domain/ehc-plans/compare/item-fields';
import type { DraftItem } from '../../../domain/ehc-plans/entry/draft';
import { Checkbox } from '../../ui/checkbox';
import { ChangedWords } from '../compare/changed-words';
import styles from './entry.module.css';

interface AlreadyThereProps {
  readonly item: DraftItem;
  readonly inPlan: Comparable;
  readonly onChange: (item: DraftItem) => void;
}

/** The plan has an item under this reference: it stays as it is unless one says otherwise, seeing what would change. */
export function AlreadyThere({ item, inPlan, onChange }: AlreadyThereProps) {
  const words = inPlan.fields[0]?.text ?? '';
  const isSame = words === item.text;
  return (
    <div className={styles['there']}>
      <p>
        <Info size="1.125em" aria-hidden />
        <span>
          <strong>{inPlan.ref} is already there</strong>
          {isSame ? ', in the same words.' : ', in other words:'}
        </span>
      </p>
      {!isSame && <ChangedWords pieces={diffWords(words, item.text)} />}
      <Checkbox
        label={`Replace ${inPlan.ref} in the plan with this one`}
        detail="Otherwise it stays as it is in the plan."
        isSelected={item.replaces}
        onChange={(replaces) => onChange({ ...item, replaces })}
      />
    </div>
  );
}
