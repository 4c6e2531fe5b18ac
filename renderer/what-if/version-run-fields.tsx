import { Plus, Trash2, X } from 'lucide-react';
import type { Result } from '../../domain/common/result';
import type { StaffLine } from '../../domain/provision/run';
import type { Edit } from '../../domain/what-if/edit';
import type { VersionPage, VersionRun } from '../../domain/what-if/model';
import { saved, useChange } from '../app/calls';
import { AddByTyping } from '../ui/add-by-typing';
import { AutosaveComboBox, AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { notify } from '../ui/toasts';
import { ItemChoice } from './item-choice';
import styles from './what-if.module.css';

interface FieldsProps {
  readonly line: VersionRun;
  readonly page: VersionPage;
}

/** What can be changed of a run in a version: weeks, adults with their time, pupils. */
export function VersionRunFields({ line, page }: FieldsProps) {
  const { run } = line;
  const change = useEdit(page.id);
  return (
    <div className={styles['fields']}>
      <div className={styles['tools']}>
        <AutosaveNumber
          label="Weeks"
          min={1}
          max={53}
          value={run.weeks}
          onSave={given((weeks) => change({ kind: 'weeks', runId: run.id, weeks }))}
        />
      </div>
      {run.staff.map((staff) => (
        <StaffFields key={staff.id} staff={staff} runId={run.id} page={page} />
      ))}
      <div>
        <Button icon={Plus} onPress={() => void change({ kind: 'add-staff', runId: run.id })}>
          Add an adult
        </Button>
      </div>
      <Pupils line={line} page={page} />
      {line.isNew && (
        <ItemChoice
          page={page}
          pupilIds={line.children.map(({ pupilId }) => pupilId)}
          value={run.ehcItemIds}
          onChange={(itemIds) => void change({ kind: 'items', runId: run.id, itemIds })}
        />
      )}
    </div>
  );
}

function useEdit(id: string) {
  const change = useChange('whatIf', 'change');
  return (edit: Edit) => change({ id, edit });
}

/** Saves a number; an empty field is none. */
function given(save: (value: number) => Promise<Result<null>>) {
  return (value: number | null) =>
    value === null ? Promise.resolve({ ok: false, message: 'Enter a number.' } as const) : saved(save(value));
}

interface StaffFieldsProps {
  readonly staff: StaffLine;
  readonly runId: string;
  readonly page: VersionPage;
}

function StaffFields({ staff, runId, page }: StaffFieldsProps) {
  const change = useEdit(page.id);
  const at = { runId, lineId: staff.id };
  const name = page.staff.find(({ id }) => id === staff.staffId)?.name ?? staff.who ?? 'the adult';
  return (
    <div className={styles['staff']}>
      <AutosaveComboBox
        label="Who"
        placeholder={staff.who ?? 'Still to be chosen'}
        options={page.staff.map(({ id, name: label }) => ({ id, label }))}
        value={staff.staffId}
        onSave={(staffId) =>
          staffId === null
            ? Promise.resolve({ ok: true } as const)
            : saved(change({ kind: 'person', ...at, staffId }))
        }
      />
      <AutosaveSelect
        label="Grade"
        emptyLabel="The person’s own"
        options={page.grades.map(({ id, name: label }) => ({ id, label }))}
        value={staff.gradeId}
        onSave={(gradeId) => saved(change({ kind: 'grade', ...at, gradeId }))}
      />
      <AutosaveNumber
        label="Minutes a session"
        min={0}
        value={staff.minutesPerSession}
        onSave={given((minutes) => change({ kind: 'minutes', ...at, minutes }))}
      />
      <AutosaveNumber
        label="Sessions a week"
        min={0}
        value={staff.sessionsPerWeek}
        onSave={given((sessions) => change({ kind: 'sessions', ...at, sessions }))}
      />
      <IconButton
        label={`Take ${name} out of this run`}
        icon={Trash2}
        onPress={() => void change({ kind: 'remove-staff', ...at })}
      />
    </div>
  );
}

function Pupils({ line: { run, name, children }, page }: FieldsProps) {
  const change = useEdit(page.id);
  const privateName = usePrivateName();
  const inIt = new Set(children.map(({ pupilId }) => pupilId));
  const put = async (pupilId: string) => {
    const result = await change({ kind: 'put-in', runId: run.id, pupilId });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['fields']}>
      <ul aria-label={`Pupils of ${name} in this version`} className={styles['chips']}>
        {children.map(({ pupilId, name: pupil }) => (
          <li key={pupilId} className={styles['chip']}>
            <PrivateText>{pupil}</PrivateText>
            <IconButton
              label={`Take ${privateName(pupil)} out of ${name}`}
              icon={X}
              onPress={() => void change({ kind: 'take-out', runId: run.id, pupilId })}
            />
          </li>
        ))}
      </ul>
      <AddByTyping
        label="Put a pupil in"
        options={page.pupils
          .filter(({ id }) => !inIt.has(id))
          .map(({ id, name: pupil, detail }) => ({ id, label: privateName(pupil), detail }))}
        onChoose={put}
      />
    </div>
  );
}
