import { useState } from 'react';
import { spanWords, statusWords } from '../../domain/pupils/event-words';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { FieldGrid, WideField } from '../ui/form';
import { Entries, EntryLine } from './entry-line';
import { layerOptions } from './layer-options';
import styles from './pupil-page.module.css';
import { StatusDialog } from './status-dialog';

/** The SEN status with its history: one is current, the others ended when the next began. */
export function StatusSection({ page }: { readonly page: PupilPageData }) {
  const [isChanging, setChanging] = useState(false);
  return (
    <Panel title="SEN status" actions={<Button onPress={() => setChanging(true)}>Change the status</Button>}>
      {page.statuses.length === 0 && <p className={styles['soft']}>No status is recorded yet.</p>}
      <Entries label="SEN status, the latest first">
        {page.statuses.map((status) => (
          <StatusLine key={status.id} status={status} />
        ))}
      </Entries>
      {isChanging && <StatusDialog page={page} onClose={() => setChanging(false)} />}
    </Panel>
  );
}

function StatusLine({ status }: { readonly status: PupilPageData['statuses'][number] }) {
  const { id, code, layer, startsOn, endsOn, reason } = status;
  const setField = useChange('pupils', 'setStatusField');
  const remove = useChange('pupils', 'removeStatus');
  const withUndo = useWithUndo();
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  const detail = [spanWords(startsOn, endsOn), reason].filter(Boolean).join(' · ');
  return (
    <EntryLine
      title={statusWords(code, layer)}
      detail={detail}
      isEnded={endsOn !== null}
      place={{ table: 'sen_statuses', id }}
      onRemove={() => void withUndo(remove({ id }), 'Status removed')}
    >
      <FieldGrid>
        <AutosaveDate
          label="From"
          hint="The status before ends on the day before."
          value={startsOn}
          onSave={save('startsOn')}
        />
        <AutosaveSelect
          label="Layer of support"
          emptyLabel="Not used"
          options={layerOptions}
          value={layer}
          onSave={save('layer')}
        />
        <WideField>
          <AutosaveTextArea label="Reason" rows={1} value={reason ?? ''} onSave={save('reason')} />
        </WideField>
      </FieldGrid>
    </EntryLine>
  );
}
