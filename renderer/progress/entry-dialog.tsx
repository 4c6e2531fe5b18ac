import type { ProgressField } from '../../domain/progress/model';
import type { SeenProgress } from '../../domain/support-plans/plan-data';
import { saved, useChange } from '../app/calls';
import { HistoryButton } from '../history/history-button';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldGrid, WideField } from '../ui/form';
import { ratingOptions } from './add-entry';
import { useEvidence } from './use-evidence';

interface EntryDialogProps {
  readonly pupilId: string;
  readonly entry: SeenProgress;
  readonly unit: string | null;
  readonly today: string;
  readonly onClose: () => void;
}

/** One entry to be changed; each field saves itself. */
export function EntryDialog({ pupilId, entry, unit, today, onClose }: EntryDialogProps) {
  const setField = useChange('progress', 'setField');
  const documents = useEvidence(pupilId);
  const save = (field: ProgressField) => (value: string | null) =>
    saved(setField({ id: entry.id, field, value }));
  return (
    <Dialog
      title="Change an entry"
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onClose}>
            Done
          </Button>
          <HistoryButton table="outcome_progress" id={entry.id} of="this entry" />
        </>
      }
    >
      <FieldGrid>
        <AutosaveDate label="Day" value={entry.observedOn} max={today} onSave={save('observedOn')} />
        <AutosaveText
          label={unit === null ? 'Value' : `Value (${unit})`}
          value={entry.value === null ? '' : String(entry.value)}
          onSave={save('value')}
        />
        <AutosaveSelect
          label="Rating"
          emptyLabel="Not rated"
          options={ratingOptions}
          value={entry.rating === null ? null : String(entry.rating)}
          onSave={save('rating')}
        />
        <AutosaveText label="Seen by" value={entry.seenBy ?? ''} onSave={save('seenBy')} />
        <WideField>
          <AutosaveTextArea label="Note" rows={2} value={entry.note ?? ''} onSave={save('note')} />
        </WideField>
        {documents.length > 0 && (
          <WideField>
            <AutosaveSelect
              label="Document as evidence"
              emptyLabel="None"
              options={documents}
              value={entry.documentId}
              onSave={save('documentId')}
            />
          </WideField>
        )}
      </FieldGrid>
    </Dialog>
  );
}
