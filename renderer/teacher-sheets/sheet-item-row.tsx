import { formatDate } from '../../domain/common/date-words';
import { canTake, type SheetItem } from '../../domain/teacher-sheets/items';
import { Checkbox } from '../ui/checkbox';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './teacher-sheets.module.css';

interface SheetItemRowProps {
  readonly item: SheetItem;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One thing that the sheet says, beside what stands there for the same day. */
export function SheetItemRow({ item, isTicked, onTick }: SheetItemRowProps) {
  const who = usePrivateName()(item.who ?? '');
  const isConflict = item.besides.length > 0;
  return (
    <li className={styles['item']}>
      <div className={styles['tick']}>
        {canTake(item) && (
          <Checkbox
            label={<VisuallyHidden>{`Take over for ${who}: ${item.says}`}</VisuallyHidden>}
            isSelected={isTicked}
            onChange={onTick}
          />
        )}
      </div>
      <div className={styles['about']}>
        <PrivateText>{item.who ?? ''}</PrivateText>
        <p className={styles['soft']}>{item.about}</p>
      </div>
      <div className={styles['says']}>
        {isConflict && <p className={styles['side']}>The sheet says</p>}
        <p>{item.says === '' ? 'Nothing that can be kept' : item.says}</p>
        <p className={styles['soft']}>
          {formatDate(item.observedOn)} · {item.place}
        </p>
        {item.remarks.map((remark) => (
          <p key={remark} className={styles['remark']}>
            {remark}
          </p>
        ))}
      </div>
      {isConflict && (
        <div className={styles['says']}>
          <p className={styles['side']}>Here already</p>
          {item.besides.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className={styles['soft']}>Ticked, the sheet’s words are added beside it; this stays.</p>
        </div>
      )}
    </li>
  );
}
