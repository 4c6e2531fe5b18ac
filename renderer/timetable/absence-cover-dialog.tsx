import { formatDate, formatDateLong } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { type AbsenceWeeks, proposedCovers, slotsOfAbsence } from '../../domain/timetable/absence-cover';
import { arrangedWords } from '../../domain/timetable/arranged-words';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Dialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { CoverLine } from './cover-line';
import styles from './parts.module.css';

interface AbsenceCoverDialogProps {
  readonly absenceId: string;
  readonly onClose: () => void;
}

/** Everything that somebody would have done during an absence, with somebody else for each; all suggestions can be accepted at once. */
export function AbsenceCoverDialog({ absenceId, onClose }: AbsenceCoverDialogProps) {
  const { value, problem } = useRead('timetable', 'absenceWeeks', { id: absenceId });
  return (
    <Dialog
      title={value ? `Cover for ${value.name}` : 'Cover for an absence'}
      isOpen
      isWide
      onClose={onClose}
      actions={<Button onPress={onClose}>Done</Button>}
    >
      {problem && (
        <Callout tone="danger" level={3} heading="This cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      )}
      {!value && !problem && <Loading />}
      {value && <Weeks shown={value} />}
    </Dialog>
  );
}

function Weeks({ shown }: { readonly shown: AbsenceWeeks }) {
  const setCovers = useChange('timetable', 'setCovers');
  const withUndo = useWithUndo();
  const { absence, name, goesOnFrom } = shown;
  const weeks = shown.weeks
    .map((week) => {
      const needed = slotsOfAbsence(week, absence);
      return { week, needed, proposed: proposedCovers(week, needed) };
    })
    .filter(({ needed }) => needed.length > 0);
  const needed = weeks.flatMap((one) => one.needed);
  const proposed = weeks.flatMap((one) => one.proposed);
  const covers = proposed.map(({ slotId, onDay, who }) => ({
    ...{ slotId, onDay, coverStaffId: who.staffId, note: null },
  }));
  const suggestions = countOf(proposed.length, 'suggestion');
  return (
    <div className={styles['part']}>
      <p>
        {absence.fromOn === absence.toOn
          ? formatDateLong(absence.fromOn)
          : `${formatDateLong(absence.fromOn)} to ${formatDateLong(absence.toOn)}`}
        {absence.reason !== null && `: ${absence.reason}`}
      </p>
      <p role="status">{arrangedWords(needed, proposed.length)}</p>
      {proposed.length > 0 && (
        <div>
          <Button
            kind="primary"
            onPress={() => void withUndo(setCovers({ covers }), `Cover for ${name}: ${suggestions} accepted`)}
          >
            {proposed.length === 1 ? 'Accept the suggestion' : `Accept all ${suggestions}`}
          </Button>
        </div>
      )}
      {weeks.map((one) => (
        <section key={one.week.monday} aria-label={`Week from ${formatDate(one.week.monday)}`}>
          <h3>Week from {formatDate(one.week.monday)}</h3>
          <ul aria-label={`To be covered from ${formatDate(one.week.monday)}`} className={styles['lines']}>
            {one.needed.map((slot) => (
              <CoverLine
                key={`${slot.slot.id} ${slot.onDay}`}
                week={one.week}
                needed={slot}
                proposed={
                  one.proposed.find(({ slotId, onDay }) => slotId === slot.slot.id && onDay === slot.onDay)
                    ?.who
                }
              />
            ))}
          </ul>
        </section>
      ))}
      {goesOnFrom !== null && (
        <p>
          The absence goes on from {formatDateLong(goesOnFrom)}. Arrange those weeks when they come nearer, or
          give the entries to somebody else in the timetable.
        </p>
      )}
    </div>
  );
}
