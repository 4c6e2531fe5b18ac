import { slotKinds } from '../../domain/timetable/codes';
import { dayName, schoolDays } from '../../domain/timetable/times';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { FieldGrid } from '../ui/form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import type { SlotFieldsProps } from './slot-fields-props';
import { SlotWhom } from './slot-whom';

/** When, who, what, where, and from which day on. */
export function SlotFields({ week, draft, onDraft, error }: SlotFieldsProps) {
  const { kind } = draft;
  return (
    <FieldGrid>
      <Select
        label="Day"
        options={schoolDays.map((day) => ({ id: String(day), label: dayName(day) }))}
        value={String(draft.day)}
        onChange={(chosen) => onDraft({ day: schoolDays.find((day) => String(day) === chosen) ?? 1 })}
        error={error('day')}
      />
      <TextField
        label="From"
        autoFocus
        isNarrow
        spellCheck={false}
        value={draft.startsAt}
        onChange={(startsAt) => onDraft({ startsAt })}
        error={error('startsAt')}
      />
      <TextField
        label="To"
        isNarrow
        spellCheck={false}
        value={draft.endsAt}
        onChange={(endsAt) => onDraft({ endsAt })}
        error={error('endsAt')}
      />
      <ComboBox
        label="Who"
        options={week.staff
          .filter(({ active, id }) => active || id === draft.staffId)
          .map(({ id, name, role }) => ({ id, label: name, detail: role }))}
        value={draft.staffId}
        onChange={(staffId) => onDraft({ staffId })}
        error={error('staffId')}
      />
      <Select
        label="What"
        options={slotKinds.map(({ code, name }) => ({ id: code, label: name }))}
        value={kind}
        onChange={(code) => code && onDraft({ kind: code })}
        error={error('kind')}
      />
      <SlotWhom week={week} draft={draft} onDraft={onDraft} error={error} />
      <DateField
        label="First day"
        value={draft.fromOn}
        onChange={(fromOn) => onDraft({ fromOn })}
        error={error('fromOn')}
      />
      <DateField
        label="Last day"
        isOptional
        value={draft.toOn}
        onChange={(toOn) => onDraft({ toOn })}
        error={error('toOn')}
      />
    </FieldGrid>
  );
}
