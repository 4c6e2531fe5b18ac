import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import { noteKinds } from '../../domain/pupils/note-model';
import type { PupilNote, PupilPageData } from '../../domain/pupils/page-model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';

interface NoteDialogProps {
  readonly page: PupilPageData;
  /** Null for a new one. */
  readonly note: PupilNote | null;
  readonly onClose: () => void;
}

const kinds = noteKinds.map((kind) => ({ id: kind, label: kind }));
const whenHint = 'The day on which it happened. The day on which you write it down is kept as well.';

/** A note about something that happened, new or to be changed. */
export function NoteDialog({ page, note, onClose }: NoteDialogProps) {
  return (
    <Dialog title={note === null ? 'Add a note' : 'Change the note'} isOpen onClose={onClose}>
      {note === null ? (
        <NewNote page={page} onClose={onClose} />
      ) : (
        <KnownNote page={page} note={note} onClose={onClose} />
      )}
    </Dialog>
  );
}

function NewNote({ page, onClose }: Pick<NoteDialogProps, 'page' | 'onClose'>) {
  const add = useChange('pupils', 'addNote');
  const withUndo = useWithUndo();
  const [happenedOn, setOn] = useState<IsoDate | null>(page.today);
  const [kind, setKind] = useState<string>(noteKinds[0]);
  const [text, setText] = useState('');
  const [wasSent, setSent] = useState(false);
  const submit = async () => {
    setSent(true);
    if (happenedOn === null || text.trim() === '') return;
    const added = await withUndo(add({ pupilId: page.pupil.id, happenedOn, kind, text }), 'Note added');
    if (added) onClose();
  };
  return (
    <Form label="Add a note" onSubmit={() => void submit()}>
      <DateField
        label="Date"
        hint={whenHint}
        max={page.today}
        value={happenedOn}
        onChange={setOn}
        error={wasSent && happenedOn === null ? 'Enter the date on which it happened.' : undefined}
      />
      <Select label="Kind" options={kinds} value={kind} onChange={(id) => setKind(id ?? noteKinds[0])} />
      <TextArea
        label="Note"
        rows={5}
        value={text}
        onChange={setText}
        error={wasSent && text.trim() === '' ? 'Write the note.' : undefined}
        autoFocus
      />
      <Actions>
        <Button type="submit" kind="primary">
          Add the note
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}

function KnownNote({ page, note, onClose }: NoteDialogProps & { readonly note: PupilNote }) {
  const setField = useChange('pupils', 'setNoteField');
  const remove = useChange('pupils', 'removeNote');
  const withUndo = useWithUndo();
  const save = (field: 'happenedOn' | 'kind' | 'text') => (value: string | null) =>
    saved(setField({ id: note.id, field, value }));
  const options = kinds.some(({ id }) => id === note.kind)
    ? kinds
    : [...kinds, { id: note.kind, label: note.kind }];
  return (
    <>
      <AutosaveDate
        label="Date"
        hint={whenHint}
        max={page.today}
        value={note.happenedOn}
        onSave={save('happenedOn')}
      />
      <AutosaveSelect<string> label="Kind" options={options} value={note.kind} onSave={save('kind')} />
      <AutosaveTextArea label="Note" rows={5} value={note.text} onSave={save('text')} />
      <Actions>
        <Button kind="primary" onPress={onClose}>
          Done
        </Button>
        <HistoryButton table="pupil_notes" id={note.id} of="this note" />
        <Button
          kind="danger"
          onPress={() => {
            onClose();
            void withUndo(remove({ id: note.id }), 'Note moved to the bin');
          }}
        >
          Move to the bin
        </Button>
      </Actions>
    </>
  );
}
