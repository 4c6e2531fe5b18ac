import { useState } from 'react';
import { dayName, type SchoolDay, schoolDays } from '../../domain/timetable/times';
import { readDayHours, typedDayHours } from '../../domain/timetable/typed-hours';
import type { WeekPerson } from '../../domain/timetable/week';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { TextField } from '../ui/text-field';

type Typed = Readonly<Record<SchoolDay, string>>;

/** When somebody works, a line for each day. */
export function HoursDialog({
  person,
  onClose,
}: {
  readonly person: WeekPerson;
  readonly onClose: () => void;
}) {
  const setHours = useChange('timetable', 'setHours');
  const [typed, setTyped] = useState<Typed>(() => typedOf((day) => typedDayHours(person.hours, day)));
  const [problem, setProblem] = useState<string>();
  const [isSent, setSent] = useState(false);
  const isWrong = (day: SchoolDay): boolean => readDayHours(typed[day]) === null;
  const submit = async () => {
    setSent(true);
    if (schoolDays.some(isWrong)) return;
    const hours = schoolDays.flatMap((day) =>
      (readDayHours(typed[day]) ?? []).map((stretch) => ({ day, ...stretch })),
    );
    const result = await setHours({ staffId: person.id, hours });
    if (result.ok) onClose();
    else setProblem(result.problem.message);
  };
  return (
    <Dialog title={`Hours of ${person.name}`} isOpen onClose={onClose}>
      <Form label="Hours" onSubmit={() => void submit()}>
        <p>Type them like 8.30 to 12, 12.30 to 3.30. A gap counts as a break; an empty day is a day off.</p>
        {schoolDays.map((day) => (
          <TextField
            key={day}
            label={dayName(day)}
            spellCheck={false}
            value={typed[day]}
            onChange={(text) => setTyped({ ...typed, [day]: text })}
            error={isSent && isWrong(day) ? 'Enter times like 8.30 to 12, 12.30 to 3.30.' : undefined}
          />
        ))}
        {problem && <p role="alert">{problem}</p>}
        <Actions>
          <Button type="submit" kind="primary">
            Save the hours
          </Button>
          <Button onPress={() => setTyped(typedOf(() => typed[1]))}>Every day as on Monday</Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}

function typedOf(of: (day: SchoolDay) => string): Typed {
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5) };
}
