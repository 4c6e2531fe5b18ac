import { formatDateLong } from '../../domain/common/date-words';
import { coverSuggestions, type CoverSuggestion, type SlotToCover } from '../../domain/timetable/cover';
import { stretchInWords } from '../../domain/timetable/times';
import type { TimetableWeek } from '../../domain/timetable/week';
import { slotPupils, slotTitle, staffName } from '../../domain/timetable/words';
import { saved, useChange } from '../app/calls';
import { AutosaveSelect } from '../ui/autosave-choices';
import { Button } from '../ui/button';
import { usePrivateName } from '../ui/private-text';
import entryStyles from './entry.module.css';
import styles from './parts.module.css';

const notHeld = 'not-held';

interface CoverLineProps {
  readonly week: TimetableWeek;
  readonly needed: SlotToCover;
  /** Who is proposed where all of an absence is arranged, so that nobody is asked twice at a time. */
  readonly proposed?: CoverSuggestion | undefined;
  /** It stands among those of others: who is away is said. */
  readonly isOfMany?: boolean;
}

/** What somebody who is away would have done, and who takes it over: the best suggestion first, with the reasons in words. */
export function CoverLine({ week, needed, proposed, isOfMany = false }: CoverLineProps) {
  const set = useChange('timetable', 'setCover');
  const drop = useChange('timetable', 'removeCover');
  const name = usePrivateName();
  const { slot, onDay, cover } = needed;
  const suggestions = coverSuggestions(week, slot);
  const chosen = cover?.coverStaffId ?? null;
  const known = suggestions.some(({ staffId }) => staffId === chosen);
  const options = [
    ...suggestions.map(({ staffId, name: label, reasons }) => ({ id: staffId, label, detail: reasons })),
    ...(chosen !== null && !known
      ? [{ id: chosen, label: staffName(week, chosen), detail: 'not free any more at this time' }]
      : []),
    { id: notHeld, label: 'It does not take place' },
  ];
  const save = (id: string | null) => {
    if (id === null)
      return cover === null ? Promise.resolve({ ok: true as const }) : saved(drop({ id: cover.id }));
    const coverStaffId = id === notHeld ? null : id;
    return saved(set({ slotId: slot.id, onDay, coverStaffId, note: cover?.note ?? null }));
  };
  const pupils = slotPupils(week, slot, name);
  const first = proposed ?? suggestions[0];
  return (
    <li className={styles['cover']} {...(proposed && { 'data-proposed': true })}>
      <div>
        <p>
          <strong>{slotTitle(week, slot, name)}</strong>, {formatDateLong(onDay)}, {stretchInWords(slot)}
        </p>
        {isOfMany && <p className={entryStyles['small']}>{staffName(week, slot.staffId)} is away</p>}
        {pupils !== null && <p className={entryStyles['small']}>For {pupils}</p>}
      </div>
      <AutosaveSelect
        label="Who takes over"
        emptyLabel="Not arranged yet"
        hint={
          first === undefined
            ? 'Nobody who works then is free.'
            : `Suggested: ${first.name} (${first.reasons})`
        }
        options={options}
        value={cover === null ? null : (chosen ?? notHeld)}
        onSave={save}
      />
      {proposed && (
        <Button
          ariaLabel={`Accept ${proposed.name} for ${slotTitle(week, slot, name)}, ${formatDateLong(onDay)}`}
          onPress={() => void save(proposed.staffId)}
        >
          Accept {proposed.name}
        </Button>
      )}
    </li>
  );
}
