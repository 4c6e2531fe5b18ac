import { ehcCover } from '../../domain/timetable/ehc-cover';
import { missedLessons } from '../../domain/timetable/missed-lessons';
import type { TimetableWeek } from '../../domain/timetable/week';
import { Tabs } from '../ui/tabs';
import { AbsencesPart } from './absences-part';
import { DayPart } from './day-part';
import { EhcPart } from './ehc-part';
import { HoursPart } from './hours-part';
import { LessonsPart } from './lessons-part';
import { MissedPart } from './missed-part';
import { ObservationsPart } from './observations-part';
import type { View } from '../../domain/timetable/views';
import { firstPart, type useTimetableChoice } from './use-timetable-choice';

interface PartsProps {
  readonly week: TimetableWeek;
  readonly view: View | null;
  readonly choice: ReturnType<typeof useTimetableChoice>;
}

/** What follows from the whole week, and what it is made of. */
export function Parts({ week, view, choice }: PartsProps) {
  const cover = ehcCover(week);
  const missed = missedLessons(week);
  const lacking = cover.items.filter(({ asked, covered }) => covered < asked);
  const tabs = [
    {
      id: firstPart,
      label: 'EHC-plan minutes not covered',
      count: lacking.length,
      content: <EhcPart week={week} report={cover} />,
    },
    {
      id: 'missed',
      label: 'Lessons missed',
      count: missed.length,
      content: <MissedPart week={week} missed={missed} />,
    },
    { id: 'hours', label: 'Hours', content: <HoursPart week={week} choice={choice} /> },
    {
      id: 'absences',
      label: 'Absences',
      count: week.absences.length,
      content: <AbsencesPart week={week} choice={choice} />,
    },
    {
      id: 'observations',
      label: 'Observations',
      content: <ObservationsPart week={week} shown={view?.kind === 'assistant' ? view.id : null} />,
    },
    { id: 'day', label: 'School day', content: <DayPart key={week.schoolId} week={week} /> },
    { id: 'lessons', label: 'Class lessons', content: <LessonsPart key={week.schoolId} week={week} /> },
  ];
  return (
    <Tabs
      label="The week as a whole"
      tabs={tabs}
      selected={tabs.some(({ id }) => id === choice.part) ? choice.part : firstPart}
      onSelect={(part) => choice.choose({ part })}
    />
  );
}
