import { CircleAlert } from 'lucide-react';
import type { Clash } from '../../domain/timetable/clashes';
import { clashWords } from '../../domain/timetable/clash-words';
import type { TimetableWeek } from '../../domain/timetable/week';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { focusDragItem } from '../ui/drag-list';
import { usePrivateName } from '../ui/private-text';
import styles from './timetable.module.css';

interface ClashListProps {
  readonly week: TimetableWeek;
  readonly clashes: readonly Clash[];
}

/** More than these are shown on request: the timetable itself stays in sight. */
const fewClashes = 3;

/** The clashes of the timetable that is shown, as sentences. */
export function ClashList({ week, clashes }: ClashListProps) {
  if (clashes.length === 0) return null;
  const more = clashes.slice(fewClashes);
  return (
    <div>
      <Sentences label="Clashes" week={week} clashes={clashes.slice(0, fewClashes)} />
      {more.length > 0 && (
        <Disclosure title={`More clashes (${more.length})`}>
          <Sentences label="More clashes" week={week} clashes={more} />
        </Disclosure>
      )}
    </div>
  );
}

function Sentences({ label, week, clashes }: ClashListProps & { readonly label: string }) {
  const name = usePrivateName();
  return (
    <ul aria-label={label} className={styles['clashes']}>
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
