import { formatDateLong } from '../../domain/common/date-words';
import { coverSuggestions, type SlotToCover } from '../../domain/timetable/cover';
import { stretchInWords } from '../../domain/timetable/times';
import type { TimetableWeek } from '../../domain/timetable/week';
import { slotPupils, slotTitle, staffName } from '../../domain/timetable/words';
import { saved, useChange } from '../app/calls';
import { AutosaveSelect } from '../ui/autosave-choices';
import { usePrivateName } from '../ui/private-text';
import styles from './timetable.module.css';

const notHeld = 'not-held';

interface CoverLineProps {
  readonly week: TimetableWeek;
  readonly needed: SlotToCover;
}

/** What somebody who is away would have done, and who takes it over: the best suggestion first, with the reasons in words. */
export function CoverLine({ week, needed }: CoverLineProps) {
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
  return (
    <li className={styles['cover']}>
      <div>
        <p>
          <strong>{slotTitle(week, slot, name)}</strong>, {formatDateLong(onDay)}, {stretchInWords(slot)}
        </p>
        <p className={styles['small']}>
          {staffName(week, slot.staffId)} is away{pupils !== null && `; for ${pupils}`}
        </p>
      </div>
      <AutosaveSelect
        label="Who takes over"
        emptyLabel="Not arranged yet"
        hint={suggestions.length === 0 ? 'Nobody who works then is free.' : firstWords(suggestions)}
        options={options}
        value={cover === null ? null : (chosen ?? notHeld)}
        onSave={save}
      />
    </li>
  );
}

function firstWords([first]: ReturnType<typeof coverSuggestions>): string {
  return first === undefined ? '' : `Suggested: ${first.name} (${first.reasons})`;
}
