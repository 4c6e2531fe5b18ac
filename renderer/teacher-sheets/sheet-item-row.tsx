import { formatDate, formatDateLong } from '../../domain/common/date-words';
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
  const privateName = usePrivateName();
  const who = privateName(item.who ?? '');
  const named = (text: string): string =>
    item.named.reduce((hidden, name) => hidden.replaceAll(name, privateName(name)), text);
  const isConflict = item.besides.length > 0;
  const isSession = item.who === null;
  const about = isSession ? `${item.about}, ${formatDate(item.observedOn)}` : `for ${who}`;
  return (
    <li className={styles['item']}>
      <div className={styles['tick']}>
        {canTake(item) && (
          <Checkbox
            label={<VisuallyHidden>{`Bring in ${about}: ${named(item.says)}`}</VisuallyHidden>}
            isSelected={isTicked}
            onChange={onTick}
          />
        )}
      </div>
      <div className={styles['about']}>
        {item.who === null ? <p>{formatDateLong(item.observedOn)}</p> : <PrivateText>{item.who}</PrivateText>}
        <p className={styles['soft']}>{item.about}</p>
      </div>
      <div className={styles['says']}>
        {isConflict && <p className={styles['side']}>The sheet says</p>}
        <p>{item.says === '' ? 'Nothing that can be kept' : named(item.says)}</p>
        <p className={styles['soft']}>
          {isSession ? '' : `${formatDate(item.observedOn)} · `}
          {item.place}
        </p>
        {item.remarks.map((remark) => (
          <p key={remark} className={styles['remark']}>
            {named(remark)}
          </p>
        ))}
      </div>
      {isConflict && (
        <div className={styles['says']}>
          <p className={styles['side']}>Here already</p>
          {item.besides.map((text) => (
            <p key={text}>{named(text)}</p>
          ))}
          <p className={styles['soft']}>
            {isSession
              ? 'Ticked, the sheet’s entry takes its place; not ticked, this stays.'
              : 'Ticked, the sheet’s words are added beside it; this stays.'}
          </p>
        </div>
      )}
    </li>
  );
}
