import { ehcCover } from '../../domain/timetable/ehc-cover';
import { missedLessons } from '../../domain/timetable/missed-lessons';
import type { TimetableWeek } from '../../domain/timetable/week';
import { Tabs } from '../ui/tabs';
import { EhcPart } from './ehc-part';
import { MissedPart } from './missed-part';
import { firstPart, type useTimetableChoice } from './use-timetable-choice';

interface PartsProps {
  readonly week: TimetableWeek;
  readonly choice: ReturnType<typeof useTimetableChoice>;
}

/** What follows from the whole week, and what it is made of. */
export function Parts({ week, choice }: PartsProps) {
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
