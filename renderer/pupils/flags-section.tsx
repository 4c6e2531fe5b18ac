import { useState } from 'react';
import { flagKinds, type FlagType } from '../../domain/pupils/codes';
import { flagWords, spanWords } from '../../domain/pupils/event-words';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, FieldGrid, Form } from '../ui/form';
import { Select } from '../ui/select';
import { Entries, EntryLine } from './entry-line';
import styles from './pupil-page.module.css';

/** Vulnerable groups with their dates. Of some only that they hold is kept, never why. */
export function FlagsSection({ page }: { readonly page: PupilPageData }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <Panel title="Groups" actions={<Button onPress={() => setAdding(true)}>Add a group</Button>}>
      {page.flags.length === 0 && <p className={styles['soft']}>In no group.</p>}
      <Entries label="Groups">
        {page.flags.map((flag) => (
          <FlagLine key={flag.id} flag={flag} />
        ))}
      </Entries>
      {isAdding && <AddFlagDialog page={page} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function FlagLine({ flag }: { readonly flag: PupilPageData['flags'][number] }) {
  const { id, type, code, startsOn, endsOn, source } = flag;
  const setField = useChange('pupils', 'setFlagField');
  const remove = useChange('pupils', 'removeFlag');
  const withUndo = useWithUndo();
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  const kind = flagKinds.find((item) => item.code === type);
  return (
    <EntryLine
      title={flagWords(type, code)}
      detail={[spanWords(startsOn, endsOn), source].filter(Boolean).join(' · ')}
      isEnded={endsOn !== null}
      place={{ table: 'pupil_flags', id }}
      onRemove={() => void withUndo(remove({ id }), 'Group removed')}
    >
      {kind?.pointerOnly && (
        <p className={styles['soft']}>
          Only the group is kept here, never the detail. Under Details you can say where the file is.
        </p>
      )}
      <FieldGrid>
        {kind && kind.codes.length > 0 && (
          <AutosaveSelect
            label="Code"
            emptyLabel="Not recorded"
            options={kind.codes.map((item) => ({ id: item.code, label: item.name, detail: item.code }))}
            value={code}
            onSave={save('code')}
          />
        )}
        <AutosaveDate label="From" value={startsOn} onSave={save('startsOn')} />
        <AutosaveDate label="Until" value={endsOn} onSave={save('endsOn')} />
        <AutosaveText label="Source" hint="Who said so." value={source ?? ''} onSave={save('source')} />
      </FieldGrid>
    </EntryLine>
  );
}

function AddFlagDialog({ page, onClose }: { readonly page: PupilPageData; readonly onClose: () => void }) {
  const add = useChange('pupils', 'addFlag');
  const withUndo = useWithUndo();
  const [type, setType] = useState<FlagType | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [startsOn, setStart] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const kind = flagKinds.find((item) => item.code === type);
  const submit = async () => {
    setSent(true);
    if (type === null) return;
    const added = await withUndo(add({ pupilId: page.pupil.id, type, code, startsOn }), 'Group added');
    if (added) onClose();
  };
  return (
    <Dialog title="Add a group" isOpen onClose={onClose}>
      <Form label="Add a group" onSubmit={() => void submit()}>
        <Select
          label="Group"
          options={flagKinds.map((item) => ({ id: item.code, label: item.name }))}
          value={type}
          onChange={(next) => {
            setType(next);
            setCode(null);
          }}
          error={wasSent && type === null ? 'Choose a group.' : undefined}
        />
        {kind && kind.codes.length > 0 && (
          <Select
            label="Code"
            emptyLabel="Not recorded"
            options={kind.codes.map((item) => ({ id: item.code, label: item.name, detail: item.code }))}
            value={code}
            onChange={setCode}
          />
        )}
        <DateField label="From" isOptional value={startsOn} onChange={setStart} />
        <Actions>
          <Button type="submit" kind="primary">
            Add the group
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
