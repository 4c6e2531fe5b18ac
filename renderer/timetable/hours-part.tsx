import { useState } from 'react';
import { findClashes } from '../../domain/timetable/clashes';
import { deploymentOf } from '../../domain/timetable/deployed';
import { readHours, shortHours, typedHours } from '../../domain/timetable/times';
import type { TimetableWeek, WeekPerson } from '../../domain/timetable/week';
import { viewChoices } from '../../domain/timetable/views';
import { saved, useChange } from '../app/calls';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { HoursDialog } from './hours-dialog';
import entryStyles from './entry.module.css';
import styles from './parts.module.css';
import type { useTimetableChoice } from './use-timetable-choice';

interface HoursPartProps {
  readonly week: TimetableWeek;
  readonly choice: ReturnType<typeof useTimetableChoice>;
}

/** Everybody's contract and hours, and where the time of the week goes. */
export function HoursPart({ week, choice }: HoursPartProps) {
  const [opened, setOpened] = useState<WeekPerson | null>(null);
  const clashes = findClashes(week);
  const people = viewChoices(week, 'assistant').flatMap(
    ({ id }) => week.staff.find((person) => person.id === id) ?? [],
  );
  return (
    <>
      <ul aria-label="Hours of the staff" className={styles['lines']}>
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            week={week}
            clashes={clashes.filter(({ staffIds }) => staffIds.includes(person.id)).length}
            onHours={() => setOpened(person)}
            onShow={() => choice.choose({ view: 'assistant', id: person.id })}
          />
        ))}
      </ul>
      {opened && <HoursDialog person={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface PersonLineProps {
  readonly person: WeekPerson;
  readonly week: TimetableWeek;
  readonly clashes: number;
  readonly onHours: () => void;
  readonly onShow: () => void;
}

function PersonLine({ person, week, clashes, onHours, onShow }: PersonLineProps) {
  const setContract = useChange('timetable', 'setContract');
  const { deployed, free } = deploymentOf(person, week.slots);
  const save = (typed: string) => {
    const minutes = typed.trim() === '' ? null : readHours(typed);
    if (minutes === null && typed.trim() !== '')
      return Promise.resolve({ ok: false as const, message: 'Enter hours like 25, 32.5 or 22:30.' });
    return saved(setContract({ staffId: person.id, minutes }));
  };
  return (
    <li className={styles['person']}>
      <div>
        <p className={entryStyles['what']}>{person.name}</p>
        <p className={entryStyles['small']}>
          {person.grade === null ? person.role : `${person.role}, ${person.grade}`}
        </p>
      </div>
      <AutosaveText
        label="Contracted hours a week"
        isNarrow
        spellCheck={false}
        value={typedHours(person.contractMinutes)}
        onSave={save}
      />
      <p>
        Deployed {shortHours(deployed)}
        {free !== null && `, ${shortHours(free)} free`}
        {clashes > 0 && `, clashes: ${clashes}`}
      </p>
      <div className={styles['buttons']}>
        <Button ariaLabel={`Hours of ${person.name}`} onPress={onHours}>
          {person.hours.length === 0 ? 'Enter hours' : 'Change hours'}
        </Button>
        <Button kind="quiet" ariaLabel={`Show the timetable of ${person.name}`} onPress={onShow}>
          Show
        </Button>
      </div>
    </li>
  );
}
