import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import { viewKinds, type ViewKind } from '../../domain/timetable/codes';
import type { viewChoices } from '../../domain/timetable/views';
import type { TimetableWeek } from '../../domain/timetable/week';
import { ComboBox } from '../ui/combo-box';
import { IconButton } from '../ui/icon-button';
import { usePrivateName } from '../ui/private-text';
import { Select } from '../ui/select';
import styles from './timetable.module.css';
import type { useTimetableChoice } from './use-timetable-choice';

interface ViewFiltersProps {
  readonly week: TimetableWeek;
  readonly choice: ReturnType<typeof useTimetableChoice>;
  readonly choices: ReturnType<typeof viewChoices>;
  readonly id: string | null;
}

const whose: Readonly<Record<ViewKind, string>> = {
  assistant: 'Assistant',
  pupil: 'Pupil',
  class: 'Class',
  room: 'Room',
};

/** Whose timetable, and of which week. */
export function ViewFilters({ week, choice, choices, id }: ViewFiltersProps) {
  const name = usePrivateName();
  const { view, choose } = choice;
  const step = (days: number) => choose({ on: addDays(week.monday, days) });
  return (
    <div className={styles['filters']}>
      {week.schools.length > 1 && (
        <Select
          label="School"
          options={week.schools.map((school) => ({ id: school.id, label: school.name }))}
          value={week.schoolId}
          onChange={(schoolId) => choose({ schoolId, id: null })}
        />
      )}
      <Select
        label="Show"
        options={viewKinds.map(({ code, name: label }) => ({ id: code, label }))}
        value={view}
        onChange={(kind) => kind && choose({ view: kind, id: null })}
      />
      {choices.length === 0 ? (
        <p className={styles['none']}>No room is entered in the timetable yet.</p>
      ) : (
        <ComboBox
          key={`${view} ${id ?? ''}`}
          label={whose[view]}
          options={choices.map((one) => ({
            id: one.id,
            label: view === 'pupil' ? name(one.name) : one.name,
            ...(one.detail !== null && { detail: one.detail }),
          }))}
          value={id}
          onChange={(chosen) => chosen && choose({ id: chosen })}
        />
      )}
      <div className={styles['steps']}>
        <IconButton label="The week before" icon={ChevronLeft} onPress={() => step(-7)} />
        <p>
          Week from {formatDate(week.monday)}
          {!week.isInTerm && ', a holiday'}
        </p>
        <IconButton label="The week after" icon={ChevronRight} onPress={() => step(7)} />
      </div>
    </div>
  );
}
