import type { VersionPage } from '../../domain/what-if/model';
import { areaOptions, layerOptions } from '../provision/choice-lists';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { FieldGrid, WideField } from '../ui/form';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import type { NewRunDraft } from './new-run-draft';

interface NewRunFieldsProps {
  readonly page: VersionPage;
  readonly draft: NewRunDraft;
  readonly onDraft: (part: Partial<NewRunDraft>) => void;
  readonly error: (field: string) => string | undefined;
}

/** What it is, from when and for how long, how often, and who gives it. */
export function NewRunFields({ page, draft, onDraft, error }: NewRunFieldsProps) {
  return (
    <FieldGrid>
      <WideField>
        <TextField
          label="Name"
          value={draft.name}
          onChange={(name) => onDraft({ name })}
          error={error('name')}
        />
      </WideField>
      <Select
        label="Area of need"
        options={areaOptions}
        value={draft.area}
        onChange={(area) => onDraft({ area })}
        error={error('area')}
      />
      <Select
        label="Layer"
        options={layerOptions}
        value={draft.layer}
        onChange={(layer) => onDraft({ layer })}
        error={error('layer')}
      />
      <DateField
        label="First day"
        value={draft.startsOn}
        onChange={(startsOn) => onDraft({ startsOn })}
        error={error('startsOn')}
      />
      <NumberField
        label="School weeks"
        min={1}
        max={53}
        value={draft.weeks}
        onChange={(weeks) => onDraft({ weeks })}
        error={error('weeks')}
      />
      <NumberField
        label="Minutes a session"
        min={0}
        value={draft.minutes}
        onChange={(minutes) => onDraft({ minutes })}
        error={error('minutes')}
      />
      <NumberField
        label="Sessions a week"
        min={0}
        value={draft.sessions}
        onChange={(sessions) => onDraft({ sessions })}
        error={error('sessions')}
      />
      <ComboBox
        label="Who gives it"
        hint="Their grade gives the cost."
        options={page.staff.map(({ id, name }) => ({ id, label: name }))}
        value={draft.staffId}
        onChange={(staffId) => onDraft({ staffId })}
        error={error('staffId')}
      />
    </FieldGrid>
  );
}
