import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '../../domain/common/calendar-date';
import { formatDate, formatDateLong } from '../../domain/common/date-words';
import { slotsToCover } from '../../domain/timetable/cover';
import type { Absence, TimetableWeek } from '../../domain/timetable/week';
import { staffName } from '../../domain/timetable/words';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { AbsenceCoverDialog } from './absence-cover-dialog';
import { AbsenceDialog } from './absence-dialog';
import { CoverLine } from './cover-line';
import styles from './parts.module.css';
import screenStyles from './timetable.module.css';
import type { useTimetableChoice } from './use-timetable-choice';

interface AbsencesPartProps {
  readonly week: TimetableWeek;
  readonly choice: ReturnType<typeof useTimetableChoice>;
}

/** Who is away, and who takes over what in the week that is shown. */
export function AbsencesPart({ week, choice }: AbsencesPartProps) {
  const [isAdding, setAdding] = useState(false);
  const [arranging, setArranging] = useState<string | null>(null);
  const needed = slotsToCover(week);
  return (
    <div className={styles['part']}>
      <div>
        <Button icon={Plus} onPress={() => setAdding(true)}>
          Enter an absence
        </Button>
      </div>
      {week.absences.length === 0 && (
        <p className={screenStyles['soft']}>Nobody is away this week or later.</p>
      )}
      {week.absences.length > 0 && (
        <ul aria-label="Absences" className={styles['lines']}>
          {week.absences.map((absence) => (
            <AbsenceLine key={absence.id} {...{ week, absence, choice }} onArrange={setArranging} />
          ))}
        </ul>
      )}
      {week.absences.length > 0 && <h3>To be covered in the week from {formatDate(week.monday)}</h3>}
      {week.absences.length > 0 && needed.length === 0 && (
        <p className={screenStyles['soft']}>Nothing in this week’s timetable needs cover.</p>
      )}
      {needed.length > 0 && (
        <ul aria-label="To be covered" className={styles['lines']}>
          {needed.map((one) => (
            <CoverLine key={`${one.slot.id} ${one.onDay}`} week={week} needed={one} isOfMany />
          ))}
        </ul>
      )}
      {isAdding && (
        <AbsenceDialog
          week={week}
          onClose={() => setAdding(false)}
          onEntered={(id) => {
            setAdding(false);
            setArranging(id);
          }}
        />
      )}
      {arranging !== null && <AbsenceCoverDialog absenceId={arranging} onClose={() => setArranging(null)} />}
    </div>
  );
}

interface AbsenceLineProps extends AbsencesPartProps {
  readonly absence: Absence;
  readonly onArrange: (id: string) => void;
}

function AbsenceLine({ week, absence, choice, onArrange }: AbsenceLineProps) {
  const remove = useChange('timetable', 'removeAbsence');
  const withUndo = useWithUndo();
  const { id, fromOn, toOn, reason } = absence;
  const name = staffName(week, absence.staffId);
  const isLater = fromOn > addDays(week.monday, 4);
  return (
    <li className={styles['absence']}>
      <p>
        <strong>{name}</strong>,{' '}
        {fromOn === toOn ? formatDateLong(fromOn) : `${formatDateLong(fromOn)} to ${formatDateLong(toOn)}`}
        {reason !== null && `: ${reason}`}
      </p>
      <div className={styles['buttons']}>
        <Button ariaLabel={`Arrange cover for ${name}`} onPress={() => onArrange(id)}>
          Arrange cover
        </Button>
        {isLater && (
          <Button
            kind="quiet"
            ariaLabel={`Show the week of the absence of ${name}`}
            onPress={() => choice.choose({ on: fromOn })}
          >
            Show its week
          </Button>
        )}
        <IconButton
          label={`Remove the absence of ${name}`}
          icon={Trash2}
          onPress={() => void withUndo(remove({ id }), `The absence of ${name} was removed`)}
        />
      </div>
    </li>
  );
}
