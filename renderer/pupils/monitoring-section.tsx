import { useState } from 'react';
import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import { type MonitoringOutcome, monitoringOutcomes } from '../../domain/pupils/codes';
import { outcomeWords } from '../../domain/pupils/event-words';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, FieldGrid, Form, WideField } from '../ui/form';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { Entries, EntryLine } from './entry-line';
import styles from './pupil-page.module.css';

const outcomes = monitoringOutcomes.map(({ code, name }) => ({ id: code, label: name }));

/** Concerns before SEN support: what is watched, since when, and when to look again. */
export function MonitoringSection({ page }: { readonly page: PupilPageData }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <Panel title="Monitoring list" actions={<Button onPress={() => setAdding(true)}>Add a concern</Button>}>
      {page.monitorings.length === 0 && <p className={styles['soft']}>Nothing is being watched.</p>}
      <Entries label="Concerns, the latest first">
        {page.monitorings.map((concern) => (
          <ConcernLine key={concern.id} concern={concern} today={page.today} />
        ))}
      </Entries>
      {isAdding && <AddConcernDialog page={page} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

type Concern = PupilPageData['monitorings'][number];

function ConcernLine({ concern, today }: { readonly concern: Concern; readonly today: string }) {
  const { id, raisedOn, raisedBy, lookAgainOn, outcome, closedOn } = concern;
  const setField = useChange('pupils', 'setMonitoringField');
  const close = useChange('pupils', 'closeMonitoring');
  const remove = useChange('pupils', 'removeMonitoring');
  const withUndo = useWithUndo();
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  return (
    <EntryLine
      title={concern.concern}
      detail={concernWords(concern, today)}
      isEnded={closedOn !== null}
      place={{ table: 'monitorings', id }}
      onRemove={() => void withUndo(remove({ id }), 'Concern removed')}
    >
      <FieldGrid>
        <WideField>
          <AutosaveTextArea label="Concern" rows={1} value={concern.concern} onSave={save('concern')} />
        </WideField>
        <AutosaveText label="Raised by" value={raisedBy ?? ''} onSave={save('raisedBy')} />
        <AutosaveDate label="Raised on" value={raisedOn} onSave={save('raisedOn')} />
        <AutosaveDate label="Look again on" value={lookAgainOn} onSave={save('lookAgainOn')} />
        <AutosaveSelect<MonitoringOutcome>
          label="What became of it"
          options={outcomes}
          value={outcome}
          onSave={(next) => saved(close({ id, outcome: next ?? 'watch', closedOn }))}
        />
        {closedOn !== null && <AutosaveDate label="Closed on" value={closedOn} onSave={save('closedOn')} />}
      </FieldGrid>
    </EntryLine>
  );
}

function concernWords(
  { raisedOn, raisedBy, lookAgainOn, outcome, closedOn }: Concern,
  today: string,
): string {
  const raised = `raised on ${formatDate(raisedOn)}${raisedBy === null ? '' : ` by ${raisedBy}`}`;
  if (closedOn !== null) return `${raised} · ${outcomeWords(outcome)}, ${formatDate(closedOn)}`;
  return lookAgainOn === null
    ? raised
    : `${raised} · look again on ${formatDateWithDistance(lookAgainOn, today)}`;
}

function AddConcernDialog({ page, onClose }: { readonly page: PupilPageData; readonly onClose: () => void }) {
  const add = useChange('pupils', 'addMonitoring');
  const withUndo = useWithUndo();
  const [concern, setConcern] = useState('');
  const [raisedBy, setRaisedBy] = useState('');
  const [raisedOn, setRaisedOn] = useState<string | null>(page.today);
  const [lookAgainOn, setLookAgain] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const submit = async () => {
    setSent(true);
    if (concern.trim() === '' || raisedOn === null) return;
    const values = { pupilId: page.pupil.id, concern, raisedBy, raisedOn, lookAgainOn };
    if (await withUndo(add(values), 'Concern added')) onClose();
  };
  return (
    <Dialog title="Add a concern" isOpen onClose={onClose}>
      <Form label="Add a concern" onSubmit={() => void submit()}>
        <TextArea
          label="Concern"
          rows={2}
          value={concern}
          onChange={setConcern}
          error={wasSent && concern.trim() === '' ? 'Describe the concern in a few words.' : undefined}
          autoFocus
        />
        <TextField label="Raised by" isOptional value={raisedBy} onChange={setRaisedBy} />
        <DateField
          label="Raised on"
          value={raisedOn}
          onChange={setRaisedOn}
          error={wasSent && raisedOn === null ? 'Enter the date on which the concern was raised.' : undefined}
        />
        <DateField label="Look again on" isOptional value={lookAgainOn} onChange={setLookAgain} />
        <Actions>
          <Button type="submit" kind="primary">
            Add the concern
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
