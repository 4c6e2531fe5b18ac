import { useState } from 'react';
import { useLocation } from 'wouter';
import { countOf } from '../../domain/common/text';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { StartRunDialog } from './start-run-dialog';

interface PutInDialogProps {
  readonly pupilIds: readonly string[];
  readonly schoolId: string;
  readonly onClose: () => void;
}

/** Puts pupils into a run of this year by typing a part of its name; or starts a new one for them. */
export function PutInDialog({ pupilIds, schoolId, onClose }: PutInDialogProps) {
  const [isStarting, setStarting] = useState(false);
  if (isStarting)
    return <StartRunDialog pupils={pupilIds.map((id) => ({ id }))} schoolId={schoolId} onClose={onClose} />;
  return (
    <Dialog title={`Put ${countOf(pupilIds.length, 'pupil')} into provision`} isOpen onClose={onClose}>
      <PutInForm
        pupilIds={pupilIds}
        schoolId={schoolId}
        onClose={onClose}
        onStart={() => setStarting(true)}
      />
    </Dialog>
  );
}

function PutInForm({ pupilIds, schoolId, onClose, onStart }: PutInDialogProps & { onStart: () => void }) {
  const { value: list } = useRead('provision', 'list', { year: null });
  const add = useChange('provision', 'addPupils');
  const withUndo = useWithUndo();
  const [, navigate] = useLocation();
  const [runId, setRunId] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  if (!list) return null;
  const runs = list.rows.filter((row) => row.schoolId === schoolId && row.state !== 'over');
  const submit = async () => {
    if (runId === null) {
      setError('Choose a provision.');
      return;
    }
    const name = runs.find(({ id }) => id === runId)?.name ?? '';
    const change = add({ runId, pupilIds: [...pupilIds] });
    if (await withUndo(change, `${countOf(pupilIds.length, 'pupil')} put into ${name}`)) {
      onClose();
      if (pupilIds.length > 1) navigate(paths.provisionRun(runId));
    }
  };
  return (
    <Form label="Put into provision" onSubmit={() => void submit()}>
      {runs.length > 0 && (
        <ComboBox
          label="Provision that runs, or will"
          autoFocus
          options={runs.map(({ id, name, whom, staff }) => ({
            id,
            label: name,
            detail: [whom, ...staff].join(', '),
          }))}
          value={runId}
          onChange={setRunId}
          error={error}
        />
      )}
      <Actions>
        {runs.length > 0 && (
          <Button type="submit" kind="primary">
            Put in
          </Button>
        )}
        <Button onPress={onStart} autoFocus={runs.length === 0}>
          Start a new run
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}
