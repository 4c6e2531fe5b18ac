import { useState } from 'react';
import { useLocation } from 'wouter';
import { countOf } from '../../domain/common/text';
import type { PutInPupil } from '../../domain/provision/pupil-runs';
import { fullName, surnameFirst } from '../../domain/pupils/names';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { ComboBox } from '../ui/combo-box';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { usePrivateName } from '../ui/private-text';
import styles from './provision.module.css';
import { StartRunDialog } from './start-run-dialog';

interface PutInDialogProps {
  /** Those of the first one's school are offered: a run belongs to a school. */
  readonly pupils: readonly PutInPupil[];
  readonly onClose: () => void;
}

/** Puts pupils into a run of this year by typing a part of its name; or starts a new one for them. */
export function PutInDialog({ pupils, onClose }: PutInDialogProps) {
  const schoolId = pupils[0]?.schoolId ?? '';
  const offered = pupils.filter((pupil) => pupil.schoolId === schoolId);
  const [chosen, setChosen] = useState<readonly string[]>(() => offered.map(({ id }) => id));
  const [isStarting, setStarting] = useState(false);
  if (isStarting)
    return <StartRunDialog pupils={chosen.map((id) => ({ id }))} schoolId={schoolId} onClose={onClose} />;
  return (
    <Dialog title={titleOf(offered)} isOpen isWide={offered.length > 1} onClose={onClose}>
      <PutInForm
        {...{ schoolId, offered, chosen, onClose }}
        onChosen={setChosen}
        onStart={() => setStarting(true)}
      />
    </Dialog>
  );
}

function titleOf(pupils: readonly PutInPupil[]): string {
  return pupils.length === 1 ? 'Put into provision' : `Put ${countOf(pupils.length, 'pupil')} into provision`;
}

interface PutInFormProps {
  readonly schoolId: string;
  readonly offered: readonly PutInPupil[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

function PutInForm({ schoolId, offered, chosen, onChosen, onStart, onClose }: PutInFormProps) {
  const { value: list } = useRead('provision', 'list', { year: null });
  const add = useChange('provision', 'addPupils');
  const withUndo = useWithUndo();
  const privateName = usePrivateName();
  const [, navigate] = useLocation();
  const [runId, setRunId] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  if (!list) return null;
  const runs = list.rows.filter(
    (row) =>
      row.schoolId === schoolId &&
      row.state !== 'over' &&
      !offered.every(({ id }) => row.pupilIds.includes(id)),
  );
  const submit = async () => {
    if (runId === null) {
      setError('Choose a provision.');
      return;
    }
    const name = runs.find(({ id }) => id === runId)?.name ?? '';
    const [only] = offered;
    const who = offered.length === 1 && only ? privateName(fullName(only)) : countOf(chosen.length, 'pupil');
    if (!(await withUndo(add({ runId, pupilIds: [...chosen] }), `${who} put into ${name}`))) return;
    onClose();
    if (offered.length > 1) navigate(paths.provisionRun(runId));
  };
  return (
    <Form label="Put into provision" onSubmit={() => void submit()}>
      {runs.length > 0 && (
        <ComboBox
          label="Provision that runs, or will"
          autoFocus
          options={runs.map(({ id, name, whom, staff, pupilIds }) => ({
            id,
            label: name,
            detail: [pupilIds.length === 1 ? privateName(whom) : whom, ...staff].join(', '),
          }))}
          value={runId}
          onChange={setRunId}
          error={error}
        />
      )}
      {offered.length > 1 && (
        <div className={styles['choice']}>
          <CheckboxGroup
            label="Who"
            options={offered.map((pupil) => ({ id: pupil.id, label: privateName(surnameFirst(pupil)) }))}
            value={chosen}
            onChange={onChosen}
          />
        </div>
      )}
      <Actions>
        {runs.length > 0 && (
          <Button type="submit" kind="primary" isDisabled={chosen.length === 0}>
            Put in
          </Button>
        )}
        <Button onPress={onStart} autoFocus={runs.length === 0} isDisabled={chosen.length === 0}>
          Start a new run
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}
