import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { type LeavingReason, leavingReasons } from '../../domain/retention/leaving';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { usePrivateName } from '../ui/private-text';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { notify } from '../ui/toasts';

interface LeaveDialogProps {
  readonly page: PupilPageData;
  readonly onClose: () => void;
}

/** Takes a pupil off the register on the last day here; nothing of the record is lost. */
export function LeaveDialog({ page, onClose }: LeaveDialogProps) {
  const { id } = page.header;
  const name = usePrivateName()(page.header.name);
  const archive = useChange('pupils', 'archive');
  const [leavingDate, setDate] = useState<IsoDate | null>(page.pupil.leavingDate ?? page.today);
  const [destination, setDestination] = useState(page.pupil.destination ?? '');
  const [reason, setReason] = useState<LeavingReason | null>(null);
  const [problem, setProblem] = useState<FieldProblem>();
  const submit = async () => {
    const result = await archive({ id, leavingDate: leavingDate ?? '', destination, reason });
    if (!result.ok) {
      setProblem(result.problem.fields?.[0] ?? { field: 'leavingDate', message: result.problem.message });
      return;
    }
    notify({ text: `${name} was moved to the leavers` });
    onClose();
  };
  return (
    <Dialog title="Move to the leavers" isOpen onClose={onClose}>
      <Form label="Move to the leavers" onSubmit={() => void submit()}>
        <p>
          The whole record stays here, under “Leavers” in the register, and can be brought back on roll.
          Provision and times of the timetable end on the last day here.
        </p>
        <DateField
          label="Last day at this school"
          value={leavingDate}
          onChange={setDate}
          error={problem?.field === 'leavingDate' ? problem.message : undefined}
        />
        <TextField
          label="Next school"
          isOptional
          value={destination}
          onChange={setDestination}
          error={problem?.field === 'destination' ? problem.message : undefined}
        />
        <Select
          label="Why"
          emptyLabel="Not recorded"
          options={leavingReasons.map(({ code, name: label }) => ({ id: code, label }))}
          value={reason}
          onChange={setReason}
        />
        <Actions>
          <Button type="submit" kind="primary">
            Move to the leavers
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
