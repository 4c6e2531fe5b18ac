import { useState } from 'react';
import { broadAreas, senNeedTypes } from '../../domain/pupils/codes';
import { needWords, spanWords } from '../../domain/pupils/event-words';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { FieldGrid, WideField } from '../ui/form';
import { Entries, EntryLine } from './entry-line';
import { NeedsDialog } from './needs-dialog';
import styles from './pupil-page.module.css';

const areas = broadAreas.map(({ code, name }) => ({ id: code, label: name }));

/** The types of need by rank, with what was recorded before. */
export function NeedsSection({ page }: { readonly page: PupilPageData }) {
  const [isChanging, setChanging] = useState(false);
  return (
    <Panel title="Needs" actions={<Button onPress={() => setChanging(true)}>Change the needs</Button>}>
      {page.needs.length === 0 && <p className={styles['soft']}>No need is recorded.</p>}
      <Entries label="Needs, the primary one first">
        {page.needs.map((need) => (
          <NeedLine key={need.id} need={need} />
        ))}
      </Entries>
      {isChanging && <NeedsDialog page={page} onClose={() => setChanging(false)} />}
    </Panel>
  );
}

function NeedLine({ need }: { readonly need: PupilPageData['needs'][number] }) {
  const { id, type, rank, startsOn, endsOn, note } = need;
  const setField = useChange('pupils', 'setNeedField');
  const remove = useChange('pupils', 'removeNeed');
  const withUndo = useWithUndo();
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  // By convention the type decides the area; what is chosen here goes before it.
  const usual = senNeedTypes.find(({ code }) => code === type)?.area ?? null;
  const area = broadAreas.find(({ code }) => code === (need.broadArea ?? usual))?.name;
  return (
    <EntryLine
      title={needWords(type, rank)}
      detail={[area, spanWords(startsOn, endsOn), note].filter(Boolean).join(' · ')}
      isEnded={endsOn !== null}
      place={{ table: 'sen_needs', id }}
      onRemove={() => void withUndo(remove({ id }), 'Need removed')}
    >
      <FieldGrid>
        <AutosaveDate label="From" value={startsOn} onSave={save('startsOn')} />
        <AutosaveSelect
          label="Broad area"
          emptyLabel={usual === null ? 'Not chosen' : 'As usual for this need'}
          options={areas}
          value={need.broadArea}
          onSave={save('broadArea')}
        />
        <WideField>
          <AutosaveTextArea label="Note" rows={1} value={note ?? ''} onSave={save('note')} />
        </WideField>
      </FieldGrid>
    </EntryLine>
  );
}
