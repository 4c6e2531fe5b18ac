import { useState } from 'react';
import { countOf, fold } from '../../domain/common/text';
import type { PupilChoice, RunChoices, RunPage } from '../../domain/provision/run-page';
import { fullName, surnameFirst } from '../../domain/pupils/names';
import { yearGroupName } from '../../domain/pupils/year-group';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { Dialog } from '../ui/dialog';
import { usePrivateName } from '../ui/private-text';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import styles from './provision.module.css';

interface PickPupilsDialogProps {
  readonly page: RunPage;
  readonly choices: RunChoices;
  readonly onClose: () => void;
}

const statuses = [
  { id: 'K', label: 'SEN support' },
  { id: 'E', label: 'EHC plan' },
] as const;

/** Pupils on roll who are not in the run, to be ticked. */
export function PickPupilsDialog({ page, choices, onClose }: PickPupilsDialogProps) {
  const add = useChange('provision', 'addPupils');
  const withUndo = useWithUndo();
  const privateName = usePrivateName();
  const [text, setText] = useState('');
  const [classId, setClassId] = useState<string | null>(null);
  const [status, setStatus] = useState<'K' | 'E' | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const inIt = new Set(page.pupils.map(({ pupilId }) => pupilId));
  const shown = choices.pupils.filter(
    (pupil) =>
      !inIt.has(pupil.id) &&
      (chosen.includes(pupil.id) ||
        (fold(fullName(pupil)).includes(fold(text)) &&
          (classId === null || pupil.classId === classId) &&
          (status === null || pupil.status === status))),
  );
  const put = async () => {
    const change = add({ runId: page.run.id, pupilIds: [...chosen] });
    if (await withUndo(change, `${countOf(chosen.length, 'pupil')} put into ${page.run.name}`)) onClose();
  };
  return (
    <Dialog
      title="Pick pupils"
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={chosen.length === 0} onPress={() => void put()}>
            {`Put ${countOf(chosen.length, 'pupil')} in`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['filters']}>
        <SearchField label="Find by name" value={text} onChange={setText} autoFocus />
        <Select
          label="Class"
          emptyLabel="All classes"
          options={choices.classes.map(({ id, name }) => ({ id, label: name }))}
          value={classId}
          onChange={setClassId}
        />
        <Select
          label="Status"
          emptyLabel="All pupils"
          options={statuses}
          value={status}
          onChange={setStatus}
        />
      </div>
      <div className={styles['choice']}>
        {shown.length === 0 && <p className={styles['soft']}>Nobody fits.</p>}
        <CheckboxGroup
          label="Pupils on roll"
          options={shown.map((pupil) => ({
            id: pupil.id,
            label: privateName(surnameFirst(pupil)),
            detail: whereInWords(pupil),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
    </Dialog>
  );
}

function whereInWords({ className, ncy, status }: PupilChoice): string {
  const known = statuses.find(({ id }) => id === status)?.label;
  return [className ?? yearGroupName(ncy), known].filter(Boolean).join(', ');
}
