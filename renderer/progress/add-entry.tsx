import { useState } from 'react';
import { ratings } from '../../domain/support-plans/codes';
import type { PlanOutcome } from '../../domain/support-plans/model';
import { entryKind } from '../../domain/progress/model';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Actions, FieldGrid, Form, WideField } from '../ui/form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useDraft } from '../ui/use-draft';
import { useEvidence } from './use-evidence';

interface AddEntryProps {
  readonly pupilId: string;
  readonly outcome: PlanOutcome;
  readonly number: number;
  readonly today: string;
  readonly onDone: () => void;
}

interface NewEntry {
  readonly observedOn: string | null;
  readonly value: string;
  readonly rating: string | null;
  readonly note: string;
  readonly seenBy: string;
  readonly documentId: string | null;
}

/** The ratings as a list offers them: '2 With some help'. */
export const ratingOptions = ratings.map(({ rating, name }) => ({
  id: String(rating),
  label: `${rating} ${name}`,
}));

function isWorth({ value, rating, note, documentId }: NewEntry): boolean {
  return value.trim() !== '' || rating !== null || note.trim() !== '' || documentId !== null;
}

/** One entry, added with Enter. What is half typed is added on leaving the screen and when the vault is locked: nothing is lost. */
export function AddEntry({ pupilId, outcome, number, today, onDone }: AddEntryProps) {
  const add = useChange('progress', 'add');
  const documents = useEvidence(pupilId);
  const { value, failure, type, send, saving } = useDraft<NewEntry>({
    empty: { observedOn: today, value: '', rating: null, note: '', seenBy: '', documentId: null },
    isWorth,
    add: async (entry) => {
      const result = await add({ ...entry, outcomeId: outcome.id, observedOn: entry.observedOn ?? '' });
      return result.ok ? { ok: true } : { ok: false, message: result.problem.message };
    },
  });
  const [isTold, setTold] = useState(false);
  const change = (part: Partial<NewEntry>) => {
    setTold(false);
    type({ ...value, ...part });
  };
  const nothing = isTold ? 'Enter a value, a rating or a note.' : undefined;
  const submit = () => {
    setTold(!isWorth(value));
    void send();
  };
  const done = async () => {
    if (await send()) onDone();
  };
  const measured = outcome.unit === null ? 'Value' : `Value (${outcome.unit})`;
  const isRated = entryKind(outcome) === 'rating';
  const valueField = (
    <TextField
      key="value"
      label={measured}
      autoFocus={!isRated}
      value={value.value}
      saving={saving}
      onChange={(typed) => change({ value: typed })}
      error={failure ?? nothing}
    />
  );
  const ratingField = (
    <Select
      key="rating"
      label="Rating"
      autoFocus={isRated}
      emptyLabel="Not rated"
      options={ratingOptions}
      value={value.rating}
      saving={saving}
      onChange={(rating) => change({ rating })}
    />
  );
  return (
    <Form label={`Add what was seen of target ${number}`} onSubmit={submit}>
      <FieldGrid>
        <DateField
          label="Day"
          value={value.observedOn}
          saving={saving}
          max={today}
          onChange={(observedOn) => change({ observedOn })}
        />
        {isRated ? [ratingField, valueField] : [valueField, ratingField]}
        <TextField
          label="Seen by"
          isOptional
          value={value.seenBy}
          saving={saving}
          onChange={(seenBy) => change({ seenBy })}
        />
        <WideField>
          <TextField
            label="Note"
            isOptional
            value={value.note}
            saving={saving}
            onChange={(note) => change({ note })}
          />
        </WideField>
        {documents.length > 0 && (
          <WideField>
            <Select
              label="Document as evidence"
              emptyLabel="None"
              options={documents}
              value={value.documentId}
              saving={saving}
              onChange={(documentId) => change({ documentId })}
            />
          </WideField>
        )}
      </FieldGrid>
      <Actions>
        <Button type="submit">Add the entry</Button>
        <Button kind="quiet" onPress={() => void done()}>
          Done
        </Button>
      </Actions>
    </Form>
  );
}
