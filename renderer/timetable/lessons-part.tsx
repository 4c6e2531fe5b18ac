import { useState } from 'react';
import { dayName, schoolDays, stretchInWords } from '../../domain/timetable/times';
import { usualSubjects } from '../../domain/timetable/usual-day';
import type { Period, TimetableWeek } from '../../domain/timetable/week';
import { saved, useChange } from '../app/calls';
import { AutosaveComboBox } from '../ui/autosave-choices';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './parts.module.css';
import schoolDayStyles from './school-day.module.css';
import screenStyles from './timetable.module.css';

/** What a class has in each period of the week: typed with a few letters and Enter. */
export function LessonsPart({ week }: { readonly week: TimetableWeek }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState<readonly string[]>([]);
  const schoolClass = week.classes.find(({ id }) => id === chosen) ?? week.classes[0];
  const periods = week.periods.filter(({ kind }) => kind === 'lesson');
  const subjects = [...new Set([...usualSubjects, ...own, ...week.lessons.map(({ subject }) => subject)])];
  if (schoolClass === undefined)
    return (
      <p className={screenStyles['soft']}>
        Enter the classes under School, Classes. Then say here what they have when.
      </p>
    );
  if (periods.length === 0)
    return <p className={screenStyles['soft']}>Enter the lessons of the day first, under School day.</p>;
  return (
    <div className={styles['part']}>
      <div className={screenStyles['filters']}>
        <Select
          label="Class"
          options={week.classes.map(({ id, name }) => ({ id, label: name }))}
          value={schoolClass.id}
          onChange={setChosen}
        />
        <AnotherSubject onAdd={(subject) => setOwn([...own, subject])} />
      </div>
      {periods.map((period) => (
        <PeriodLessons
          key={`${schoolClass.id} ${period.id}`}
          {...{ week, period, subjects }}
          classId={schoolClass.id}
        />
      ))}
    </div>
  );
}

interface PeriodLessonsProps {
  readonly week: TimetableWeek;
  readonly period: Period;
  readonly classId: string;
  readonly subjects: readonly string[];
}

function PeriodLessons({ week, period, classId, subjects }: PeriodLessonsProps) {
  const set = useChange('timetable', 'setLesson');
  const title = `${period.name}, ${stretchInWords(period)}`;
  return (
    <section aria-label={title} className={schoolDayStyles['lessons']}>
      <h3>{title}</h3>
      <div className={schoolDayStyles['week']}>
        {schoolDays.map((day) => (
          <AutosaveComboBox
            key={day}
            label={dayName(day)}
            options={subjects.map((subject) => ({ id: subject, label: subject }))}
            value={
              week.lessons.find(
                (lesson) => lesson.classId === classId && lesson.periodId === period.id && lesson.day === day,
              )?.subject ?? null
            }
            onSave={(subject) => saved(set({ classId, day, periodId: period.id, subject }))}
          />
        ))}
      </div>
    </section>
  );
}

/** A subject that is not in the list yet. */
function AnotherSubject({ onAdd }: { readonly onAdd: (subject: string) => void }) {
  const [subject, setSubject] = useState('');
  return (
    <form
      aria-label="Another subject"
      data-wide
      className={styles['another']}
      onSubmit={(event) => {
        event.preventDefault();
        if (subject.trim() !== '') onAdd(subject.trim());
        setSubject('');
      }}
    >
      <TextField label="Another subject" maxLength={60} value={subject} onChange={setSubject} />
      <Button type="submit">Put it into the list</Button>
    </form>
  );
}
