import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import { type SenNeedCode, senNeedTypes } from '../../domain/pupils/codes';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { Select } from '../ui/select';
import { notify } from '../ui/toasts';

interface NeedsDialogProps {
  readonly page: PupilPageData;
  readonly onClose: () => void;
}

const options = senNeedTypes.map(({ code, name }) => ({ id: code, label: name, detail: code }));
const labels = ['Primary need', 'Secondary need', 'Third need', 'Fourth need'];

/** The needs from a day on, by rank. What is left out or moves its rank ends on the day before. */
export function NeedsDialog({ page, onClose }: NeedsDialogProps) {
  return (
    <Dialog title="Change the needs" isOpen onClose={onClose}>
      <NeedsForm page={page} onClose={onClose} />
    </Dialog>
  );
}

function NeedsForm({ page, onClose }: NeedsDialogProps) {
  const change = useChange('pupils', 'setNeeds');
  const [types, setTypes] = useState<readonly SenNeedCode[]>(page.header.needs);
  const [from, setFrom] = useState<IsoDate | null>(page.today);
  const [problem, setProblem] = useState<string>();
  // One more line than there are needs, up to four.
  const lines = labels.slice(0, Math.min(labels.length, Math.max(types.length + 1, 1)));
  const choose = (rank: number, type: SenNeedCode | null) =>
    setTypes(
      type === null
        ? types.filter((_, index) => index !== rank)
        : [...types.slice(0, rank), type, ...types.slice(rank + 1)],
    );
  const submit = async () => {
    const result = await change({ pupilId: page.pupil.id, types: [...types], from: from ?? '' });
    if (!result.ok) {
      setProblem(result.problem.fields?.[0]?.message ?? result.problem.message);
      return;
    }
    notify({ text: 'Needs changed' });
    onClose();
  };
  return (
    <Form label="Change the needs" onSubmit={() => void submit()}>
      {lines.map((label, rank) => (
        <Select
          key={label}
          label={label}
          emptyLabel={rank === 0 ? 'No need' : 'None'}
          options={options}
          value={types[rank] ?? null}
          onChange={(type) => choose(rank, type)}
          error={rank === 0 ? problem : undefined}
        />
      ))}
      <DateField
        label="From"
        hint="A need that is no longer on the list ends on the day before."
        value={from}
        onChange={setFrom}
      />
      <Actions>
        <Button type="submit" kind="primary">
          Change the needs
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}
