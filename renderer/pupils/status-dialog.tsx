import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import { type SenLayerCode, type SenStatusCode, senStatuses } from '../../domain/pupils/codes';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { notify } from '../ui/toasts';
import { layerOptions } from './layer-options';

interface StatusDialogProps {
  readonly page: PupilPageData;
  readonly onClose: () => void;
}

/** A new status from a day on; the current one ends on the day before. */
export function StatusDialog({ page, onClose }: StatusDialogProps) {
  return (
    <Dialog title="Change the SEN status" isOpen onClose={onClose}>
      <StatusForm page={page} onClose={onClose} />
    </Dialog>
  );
}

function StatusForm({ page, onClose }: StatusDialogProps) {
  const change = useChange('pupils', 'changeStatus');
  const [code, setCode] = useState<SenStatusCode | null>(null);
  const [layer, setLayer] = useState<SenLayerCode | null>(page.header.layer);
  const [startsOn, setStart] = useState<IsoDate | null>(page.today);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<FieldProblem>();
  const problemOf = (field: string) => (problem?.field === field ? problem.message : undefined);
  const submit = async () => {
    if (code === null || startsOn === null) {
      setProblem(
        code === null
          ? { field: 'code', message: 'Choose an SEN status.' }
          : { field: 'startsOn', message: 'Enter the date from which the status holds.' },
      );
      return;
    }
    const result = await change({ pupilId: page.pupil.id, code, layer, startsOn, reason });
    if (!result.ok) {
      const field = result.problem.kind === 'same-status' ? 'code' : 'startsOn';
      setProblem(result.problem.fields?.[0] ?? { field, message: result.problem.message });
      return;
    }
    notify({ text: 'SEN status changed' });
    onClose();
  };
  return (
    <Form label="Change the SEN status" onSubmit={() => void submit()}>
      <RadioGroup
        label="New status"
        options={senStatuses.map((status) => ({ id: status.code, label: status.name }))}
        value={code}
        onChange={setCode}
        error={problemOf('code')}
      />
      <DateField
        label="From"
        hint="The current status ends on the day before."
        value={startsOn}
        onChange={setStart}
        error={problemOf('startsOn')}
      />
      <Select
        label="Layer of support"
        isOptional
        hint="Only if your school uses the layers proposed in 2026."
        emptyLabel="Not used"
        options={layerOptions}
        value={layer}
        onChange={setLayer}
      />
      <TextArea
        label="Reason"
        isOptional
        hint="What was decided, and with whom."
        rows={2}
        value={reason}
        onChange={setReason}
        error={problemOf('reason')}
      />
      <Actions>
        <Button type="submit" kind="primary">
          Change the status
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}
