import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { typedPounds } from '../../domain/common/money';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { minutesGivenPerWeek, togetherInWords } from '../../domain/provision/given-minutes';
import type { StaffLine } from '../../domain/provision/run';
import { staffMinutesPerWeek } from '../../domain/provision/run-list';
import type { RunChoices, RunPage } from '../../domain/provision/run-page';
import { saved, useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { AddByTyping } from '../ui/add-by-typing';
import { AutosaveComboBox, AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { useIsPrivate } from '../ui/private-text';
import { notify } from '../ui/toasts';
import { classes } from '../ui/classes';
import styles from './provision.module.css';

interface RunStaffProps {
  readonly run: RunPage['run'];
  readonly choices: RunChoices;
  readonly hidesActual: boolean;
}

/** The adults who give a run: minutes a session and sessions a week of each. */
export function RunStaff({ run, choices, hidesActual }: RunStaffProps) {
  return (
    <>
      {run.staff.length > 0 && (
        <ul aria-label="Adults who give it" className={styles['lines']}>
          {run.staff.map((line) => (
            <StaffLineFields key={line.id} line={line} choices={choices} hidesActual={hidesActual} />
          ))}
        </ul>
      )}
      <p className={styles['soft']}>
        {run.staff.length === 0 ? 'Nobody gives it yet.' : sumInWords(run.staff)}
      </p>
      <AddAdult runId={run.id} choices={choices} />
    </>
  );
}

/** 'Together 2 hours a week', and, where there are several, what a child has of it. */
function sumInWords(staff: RunPage['run']['staff']): string {
  const sum = `Together ${minutesInWords(staffMinutesPerWeek(staff))} a week`;
  const together = togetherInWords(staff);
  if (together === null) return sum;
  return `${sum}; a child has ${minutesInWords(minutesGivenPerWeek(staff))}. ${together}`;
}

function AddAdult({ runId, choices }: { readonly runId: string; readonly choices: RunChoices }) {
  const add = useChange('provision', 'addStaff');
  const choose = async (staffId: string | null, who: string | null) => {
    const result = await add({ runId, staffId, who });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['add']}>
      <AddByTyping
        label="Add a member of staff"
        options={staffOptions(choices, null)}
        onChoose={(id) => choose(id, null)}
      />
      <Button onPress={() => void choose(null, 'Somebody from outside')}>Add somebody from outside</Button>
    </div>
  );
}

interface StaffLineProps extends Pick<RunStaffProps, 'choices' | 'hidesActual'> {
  readonly line: StaffLine;
}

function StaffLineFields({ line, choices, hidesActual }: StaffLineProps) {
  const isHidden = useIsPrivate() || hidesActual;
  const setField = useChange('provision', 'setStaffField');
  const remove = useChange('provision', 'removeStaff');
  const tellRemoved = useTellRemoved();
  const [isOpen, setOpen] = useState(false);
  const { id } = line;
  const save = (field: string) => (value: string | number | null) => saved(setField({ id, field, value }));
  const grade = choices.grades.find((item) => item.id === personOf(line, choices)?.gradeId);
  const name = personOf(line, choices)?.name ?? line.who ?? 'the adult to be chosen';
  return (
    <li className={styles['line']}>
      <div className={styles['staff']}>
        {line.who === null ? (
          <AutosaveComboBox
            label="Who"
            options={staffOptions(choices, line.staffId)}
            placeholder="Still to be chosen"
            value={line.staffId}
            onSave={save('staffId')}
          />
        ) : (
          <AutosaveText label="Who" spellCheck={false} value={line.who} onSave={save('who')} />
        )}
        <AutosaveSelect
          label="Grade"
          emptyLabel={grade ? `Their own (${grade.code})` : 'Their own grade'}
          options={choices.grades.map((item) => ({ id: item.id, label: item.code, detail: item.name }))}
          value={line.gradeId}
          onSave={save('gradeId')}
        />
        <AutosaveNumber
          label="Minutes a session"
          min={0}
          value={line.minutesPerSession}
          onSave={save('minutesPerSession')}
        />
        <AutosaveNumber
          label="Sessions a week"
          min={0}
          value={line.sessionsPerWeek}
          onSave={save('sessionsPerWeek')}
        />
        <div className={styles['buttons']}>
          <Button kind="quiet" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
            Rates
          </Button>
          <IconButton
            label={`Remove ${name} from this run`}
            icon={Trash2}
            onPress={() => void remove({ id }).then((result) => tellRemoved(result, `${name} was removed`))}
          />
        </div>
      </div>
      {isOpen && (
        <div className={classes(styles['open'], styles['fields'])}>
          {isHidden ? (
            <p className={styles['soft']}>What the school pays is hidden</p>
          ) : (
            <AutosaveText
              label="Actual rate, pounds an hour"
              hint="Empty: the rate of the grade."
              value={typedPounds(line.actualPence)}
              onSave={save('actualPence')}
            />
          )}
          <AutosaveText
            label="Standard rate, pounds an hour"
            hint="Empty: the rate of the grade."
            value={typedPounds(line.standardPence)}
            onSave={save('standardPence')}
          />
        </div>
      )}
    </li>
  );
}

function personOf({ staffId }: StaffLine, choices: RunChoices) {
  return choices.staff.find(({ id }) => id === staffId);
}

function staffOptions(choices: RunChoices, chosen: string | null) {
  return choices.staff
    .filter(({ active, id }) => active || id === chosen)
    .map(({ id, name, role }) => ({ id, label: name, detail: role }));
}
