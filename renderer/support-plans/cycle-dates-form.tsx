import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import type { CycleDates } from '../../domain/support-plans/cycle-dates';
import { DateField } from '../ui/date-field';
import { FieldGrid } from '../ui/form';
import { RadioGroup } from '../ui/radio-group';

/** The dates of a new cycle as they are chosen; the start may be emptied meanwhile. */
export interface ChosenDates {
  readonly termName: string | null;
  readonly startsOn: string | null;
  readonly reviewDueOn: string | null;
}

/** The likeliest choice to begin with. */
export function useChosenDates(choices: readonly CycleDates[]) {
  return useState<ChosenDates>(choices[0] ?? { termName: null, startsOn: null, reviewDueOn: null });
}

interface CycleDatesFormProps {
  readonly choices: readonly CycleDates[];
  readonly value: ChosenDates;
  readonly onChange: (value: ChosenDates) => void;
  readonly error?: string | undefined;
}

/** A stretch of the school's terms, with its dates to be changed. */
export function CycleDatesForm({ choices, value, onChange, error }: CycleDatesFormProps) {
  return (
    <>
      {choices.length > 1 && (
        <RadioGroup
          label="For"
          options={choices.map((choice) => ({
            id: choice.termName ?? '',
            label: choice.termName ?? 'Twelve weeks',
            detail: `From ${formatDate(choice.startsOn)}, review by ${formatDate(choice.reviewDueOn)}`,
          }))}
          value={value.termName ?? ''}
          onChange={(name) => onChange(choices.find(({ termName }) => (termName ?? '') === name) ?? value)}
        />
      )}
      <FieldGrid>
        <DateField
          label="Starts"
          value={value.startsOn}
          onChange={(startsOn) => onChange({ ...value, startsOn })}
        />
        <DateField
          label="Review by"
          value={value.reviewDueOn}
          onChange={(reviewDueOn) => onChange({ ...value, reviewDueOn })}
          error={error}
        />
      </FieldGrid>
    </>
  );
}
