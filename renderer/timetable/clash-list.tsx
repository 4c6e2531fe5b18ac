import { CircleAlert } from 'lucide-react';
import type { Clash } from '../../domain/timetable/clashes';
import { clashWords } from '../../domain/timetable/clash-words';
import type { TimetableWeek } from '../../domain/timetable/week';
import { Button } from '../ui/button';
import { focusDragItem } from '../ui/drag-list';
import { usePrivateName } from '../ui/private-text';
import styles from './timetable.module.css';

/** The clashes of the timetable that is shown, as sentences. */
export function ClashList({
  week,
  clashes,
}: {
  readonly week: TimetableWeek;
  readonly clashes: readonly Clash[];
}) {
  const name = usePrivateName();
  if (clashes.length === 0) return null;
  return (
    <ul aria-label="Clashes" className={styles['clashes']}>
      {clashes.map((clash) => {
        const words = clashWords(week, clash, name);
        const [slotId] = clash.slotIds;
        return (
          <li key={`${clash.kind} ${clash.day} ${clash.slotIds.join(' ')} ${clash.staffIds.join(' ')}`}>
            <CircleAlert size="1em" aria-hidden />
            <span>{words}</span>
            {slotId !== undefined && (
              <Button kind="quiet" ariaLabel={`Show it: ${words}`} onPress={() => focusDragItem(slotId)}>
                Show it
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
