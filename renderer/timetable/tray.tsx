import { countOf } from '../../domain/common/text';
import { type UnplacedLine, unplacedLines } from '../../domain/timetable/unplaced';
import type { View } from '../../domain/timetable/views';
import type { TimetableWeek } from '../../domain/timetable/week';
import { staffName } from '../../domain/timetable/words';
import { DragList } from '../ui/drag-list';
import styles from './entry.module.css';
import trayStyles from './tray.module.css';
import type { DragState } from './drag-state';

interface TrayProps {
  readonly week: TimetableWeek;
  readonly view: View | null;
  readonly drag: DragState;
  readonly onOpen: (lineId: string) => void;
}

/** Sessions of provision that are not in the timetable yet: to be dragged there, or pressed to choose a time. */
export function Tray({ week, view, drag, onOpen }: TrayProps) {
  const all = unplacedLines(week);
  const here = all.filter((line) => belongs(week, view, line));
  const elsewhere = all.length - here.length;
  return (
    <section aria-labelledby="tray-title" className={trayStyles['tray']}>
      <h2 id="tray-title">To be placed ({here.length})</h2>
      {here.length > 0 && (
        <DragList
          label="Sessions to be placed"
          items={here.map((one) => ({
            id: one.line.id,
            label: `${one.run.name}, ${words(one)}, ${whoseLine(week, one)}`,
            content: (
              <div className={styles['chip']} data-kind="provision" data-waiting>
                <p className={styles['what']}>{one.run.name}</p>
                <p className={styles['small']}>{words(one)}</p>
                <p className={styles['small']}>{whoseLine(week, one)}</p>
              </div>
            ),
          }))}
          onOpen={onOpen}
          onDragStart={drag.onDragStart}
          onDragEnd={drag.onDragEnd}
        />
      )}
      {here.length === 0 && (
        <p className={styles['small']}>
          {week.runs.length === 0
            ? 'No provision runs in this week. Start a run under Provision; its sessions then wait here.'
            : 'Every session that belongs here is in the timetable.'}
        </p>
      )}
      {elsewhere > 0 && (
        <p className={styles['small']}>
          {countOf(elsewhere, 'provision is', 'provisions are')} still to be placed for others.
        </p>
      )}
    </section>
  );
}

function words({ missing, planned, line }: UnplacedLine): string {
  const which =
    missing === planned ? countOf(planned, 'session') : `${missing} of ${countOf(planned, 'session')}`;
  return `${which}, ${line.minutesPerSession} min`;
}

function whoseLine(week: TimetableWeek, { line }: UnplacedLine): string {
  return line.staffId === null ? 'nobody chosen yet' : staffName(week, line.staffId);
}

/** In somebody's own timetable: the person's sessions and those without anybody; of a pupil or a class: those that they are in. */
function belongs(week: TimetableWeek, view: View | null, { run, line }: UnplacedLine): boolean {
  switch (view?.kind) {
    case 'assistant':
      return line.staffId === null || line.staffId === view.id;
    case 'pupil':
      return run.pupilIds.includes(view.id);
    case 'class':
      return (
        run.classId === view.id ||
        week.pupils.some(({ id, classId }) => classId === view.id && run.pupilIds.includes(id))
      );
    default:
      return true;
  }
}
