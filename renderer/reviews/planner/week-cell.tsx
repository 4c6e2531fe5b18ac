import { CircleAlert } from 'lucide-react';
import { formatDate } from '../../../domain/common/date-words';
import type { Move } from '../../../domain/reviews/planner/move';
import {
  isMovable,
  type PlannerEntry,
  type PlannerSchool,
} from '../../../domain/reviews/planner/planner-model';
import type { PlannedWeek } from '../../../domain/reviews/planner/planner-year';
import { mondayOf, weekWords, weekWordsShort } from '../../../domain/reviews/planner/weeks';
import { DragList } from '../../ui/drag-list';
import { DropPlace } from '../../ui/drop-place';
import { usePrivateName } from '../../ui/private-text';
import { chipLabel } from './chip-label';
import { ExpectedMeeting, HeldMeeting, MeetingChip } from './meeting-chip';
import styles from './planner.module.css';
import { weekId } from './week-id';
import { WeekNotes } from './week-notes';

interface WeekCellProps {
  readonly week: PlannedWeek;
  readonly today: string;
  /** Meetings can be put here: not into a holiday. */
  readonly isOpen: boolean;
  readonly withDeadlines: boolean;
  /** To name the school on each meeting; empty where there is only one. */
  readonly schools: readonly PlannerSchool[];
  /** What it would mean to put what is dragged into this week; null while nothing is dragged. */
  readonly move: Move | null;
  readonly onOpen: (key: string) => void;
  readonly onDragStart: (key: string) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (key: string) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** One week: its meetings, its clashes in words, and the limits that fall into it. */
export function WeekCell(props: WeekCellProps) {
  const { week, today, isOpen, move } = props;
  const name = usePrivateName();
  const isNow = week.startsOn === mondayOf(today);
  const state = move === null ? undefined : move.isLawful ? 'lawful' : 'outside';
  const movable = week.entries.filter(isMovable);
  const held = week.entries.filter((entry) => entry.isHeld);
  const expected = week.entries.filter((entry) => entry.expectedBecause !== null);
  return (
    <li
      id={weekId(week.startsOn)}
      tabIndex={-1}
      className={styles['week']}
      {...(isOpen && state && { 'data-move': state })}
      {...(week.startsOn < mondayOf(today) && { 'data-past': true })}
      {...(week.clashes.length > 0 && { 'data-clash': true })}
    >
      <DropPlace
        label={dropLabel(week, move)}
        isActive={isOpen && move !== null}
        onDrop={props.onDrop}
        onEnter={props.onEnter}
        onLeave={props.onLeave}
        className={styles['drop']}
      >
        <h3 className={styles['weekTitle']}>
          {weekWordsShort(week)}
          {isOpen && move !== null ? (
            <span className={styles['verdict']}>{move.label}</span>
          ) : (
            isNow && <span className={styles['now']}>This week</span>
          )}
        </h3>
        {week.closedWords && <p className={styles['note']}>{week.closedWords}</p>}
        {week.clashes.map(({ short }) => (
          <p key={short} className={styles['clash']}>
            <CircleAlert size="1em" aria-hidden />
            <span>{short}</span>
          </p>
        ))}
        {held.map((entry) => (
          <HeldMeeting key={entry.key} entry={entry} school={schoolOf(props.schools, entry)} />
        ))}
        {movable.length > 0 && (
          <DragList
            label={`Meetings from ${weekWords(week)}`}
            items={movable.map((entry) => ({
              id: entry.key,
              label: chipLabel(entry, name),
              content: <MeetingChip entry={entry} school={schoolOf(props.schools, entry)} />,
            }))}
            onOpen={props.onOpen}
            onDragStart={props.onDragStart}
            onDragEnd={props.onDragEnd}
          />
        )}
        {expected.map((entry) => (
          <ExpectedMeeting
            key={entry.key}
            entry={entry}
            school={schoolOf(props.schools, entry)}
            onOpen={props.onOpen}
          />
        ))}
        <WeekNotes week={week} withDeadlines={props.withDeadlines} />
      </DropPlace>
    </li>
  );
}

function schoolOf(schools: readonly PlannerSchool[], entry: PlannerEntry): string | null {
  return schools.find(({ id }) => id === entry.schoolId)?.name ?? null;
}

function dropLabel(week: PlannedWeek, move: Move | null): string {
  if (move === null) return `Week from ${weekWords(week)}`;
  const issues = move.issues.map(({ words }) => words).join(' ');
  return `Week from ${weekWords(week)}: ${formatDate(move.on)}. ${issues === '' ? 'In time.' : issues}`;
}
