import {
  ArrowLeftRight,
  CalendarCheck,
  CalendarClock,
  Eye,
  FileText,
  Flag,
  History,
  IdCard,
  Layers,
  type LucideIcon,
  NotebookPen,
  Pencil,
  Puzzle,
  School,
  ScrollText,
  Target,
  TrendingUp,
  Users,
} from 'lucide-react';
import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDate, relativeToToday } from '../../domain/common/date-words';
import { timeOn } from '../../domain/common/london-time';
import {
  entryWords,
  type TimelineDay,
  type TimelineEvent,
  type TimelineKind,
} from '../../domain/pupils/timeline';
import { paths } from '../app/paths';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { PrivateText } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import styles from './pupil-page.module.css';

const icons: Readonly<Record<TimelineKind, LucideIcon>> = {
  status: ArrowLeftRight,
  need: Puzzle,
  flag: Flag,
  monitoring: Eye,
  note: NotebookPen,
  document: FileText,
  plan: ScrollText,
  review: CalendarClock,
  support: Target,
  progress: TrendingUp,
  provision: Layers,
  session: CalendarCheck,
  meeting: Users,
  profile: IdCard,
  school: School,
  change: History,
};

interface StoryDayProps {
  readonly day: TimelineDay;
  readonly today: IsoDate;
  readonly onEditNote: (id: string) => void;
}

/** One day of a pupil's story. */
export function StoryDay({ day, today, onEditNote }: StoryDayProps) {
  return (
    <section className={styles['day']}>
      <h3>
        <time dateTime={day.on}>{formatDate(day.on)}</time>
        <small>{relativeToToday(day.on, today)}</small>
      </h3>
      <ul className={styles['events']}>
        {day.events.map((event) => (
          <StoryEvent key={event.id} event={event} onEditNote={onEditNote} />
        ))}
      </ul>
    </section>
  );
}

function StoryEvent({
  event,
  onEditNote,
}: { readonly event: TimelineEvent } & Pick<StoryDayProps, 'onEditNote'>) {
  const Icon = icons[event.kind];
  return (
    <li className={classes(styles['event'], event.kind === 'change' && styles['change'])}>
      <Icon size="1.125em" aria-hidden />
      <div>
        <p className={styles['eventTitle']}>
          <Title event={event} />
        </p>
        {event.text !== null && (
          <p className={styles['prose']}>
            <PrivateText instead="hidden">{event.text}</PrivateText>
          </p>
        )}
        <Entered event={event} />
      </div>
      {event.kind === 'note' && (
        <IconButton
          label={`Edit this note: ${event.title}`}
          icon={Pencil}
          onPress={() => onEditNote(event.id)}
        />
      )}
    </li>
  );
}

function Title({ event }: { readonly event: TimelineEvent }) {
  // The words of a change name the pupil, and a target may.
  const isPrivate = event.kind === 'change' || event.kind === 'progress';
  const title = isPrivate ? <PrivateText instead="hidden">{event.title}</PrivateText> : event.title;
  return event.link === null ? (
    title
  ) : (
    <TextLink to={paths[event.link.kind](event.link.id)}>{title}</TextLink>
  );
}

/** When it was written down, where that is not the day on which it happened; for a change, who made it and at what time. */
function Entered({ event }: { readonly event: TimelineEvent }) {
  const { by, enteredAt } = event;
  const words =
    by === null ? entryWords(event) : `${by}${enteredAt === null ? '' : `, ${timeOn(enteredAt)}`}`;
  if (words === null) return null;
  return <p className={styles['soft']}>{words}</p>;
}
