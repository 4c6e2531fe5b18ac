import { CircleAlert } from 'lucide-react';
import { clashShort } from '../../domain/timetable/clash-words';
import type { Clash } from '../../domain/timetable/clashes';
import { coverShort, coverWords } from '../../domain/timetable/cover-words';
import { dayName, stretchInWords } from '../../domain/timetable/times';
import type { View } from '../../domain/timetable/views';
import type { NameOf, Slot, TimetableWeek } from '../../domain/timetable/week';
import { slotPlace, slotPupils, slotTitle, staffName } from '../../domain/timetable/words';
import { classes } from '../ui/classes';
import { usePrivateName } from '../ui/private-text';
import styles from './entry.module.css';

interface SlotChipProps {
  readonly week: TimetableWeek;
  readonly view: View | null;
  readonly slot: Slot;
  readonly clashes: readonly Clash[];
  /** It shares the width of the day with others. */
  readonly isNarrow: boolean;
}

/** Shorter than this, there is room for one line. */
const oneLine = 25;
/** Shorter than this, only for a line in small letters. */
const smallLine = 13;

/** An entry of the timetable where it stands: what, when, for whom, where; and what clashes, in words. */
export function SlotChip({ week, view, slot, clashes, isNarrow }: SlotChipProps) {
  const name = usePrivateName();
  const marks = [...new Set(clashes.map(({ kind }) => clashShort[kind]))];
  const isShort = slot.to - slot.from < oneLine;
  const cover = (isShort ? coverShort : coverWords)(week, slot);
  return (
    <div
      className={styles['chip']}
      data-kind={slot.kind}
      {...(marks.length > 0 && { 'data-clash': true })}
      {...(isNarrow && { 'data-narrow': true })}
      {...(isShort && { 'data-short': true })}
      {...(slot.to - slot.from < smallLine && { 'data-tiny': true })}
    >
      <div className={styles['inside']}>
        <p className={styles['what']}>{slotTitle(week, slot, name)}</p>
        {marks.length > 0 && (
          <p className={styles['mark']}>
            <CircleAlert size="1em" aria-hidden />
            <span>{marks.join(', ')}</span>
          </p>
        )}
        {cover && <p className={classes(styles['mark'], styles['cover'])}>{cover}</p>}
        <p className={styles['small']}>{stretchInWords(slot)}</p>
        {details(week, view, slot, name).map((line) => (
          <p key={line} className={styles['small']}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

function details(week: TimetableWeek, view: View | null, slot: Slot, name: NameOf): string[] {
  return [
    view?.kind === 'assistant' ? null : staffName(week, slot.staffId),
    slotPupils(week, slot, name),
    slotPlace(week, slot),
  ].filter((line) => line !== null);
}

/** An entry as it is read out. */
export function slotLabel(
  week: TimetableWeek,
  view: View | null,
  slot: Slot,
  clashes: readonly Clash[],
  name: NameOf,
): string {
  const marks = clashes.map(({ kind }) => `clash: ${clashShort[kind].toLowerCase()}`);
  return [
    slotTitle(week, slot, name),
    `${dayName(slot.day)} ${stretchInWords(slot)}`,
    ...details(week, view, slot, name),
    coverWords(week, slot),
    ...new Set(marks),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
