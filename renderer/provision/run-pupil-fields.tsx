import { useState } from 'react';
import { formatDateShort } from '../../domain/common/date-words';
import { impacts } from '../../domain/provision/codes';
import type { RunPage, RunPupilRow } from '../../domain/provision/run-page';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { classes } from '../ui/classes';
import { Select } from '../ui/select';
import styles from './provision.module.css';

interface RunPupilFieldsProps {
  readonly row: RunPupilRow;
  readonly page: RunPage;
  readonly name: string;
}

/** In which weeks a child is in a run, what part of the cost is the child's, and how it went. */
export function RunPupilFields({ row, page, name }: RunPupilFieldsProps) {
  const setField = useChange('provision', 'setPupilField');
  const { id } = row;
  const save = (field: string) => (value: string | number | null) => saved(setField({ id, field, value }));
  return (
    <div role="group" aria-label={name} className={classes(styles['open'], styles['fields'])}>
      <WeekFields row={row} page={page} />
      <AutosaveDate
        label="Or joins on the day"
        hint="Empty: from the beginning."
        value={row.joinsOn}
        onSave={save('joinsOn')}
      />
      <AutosaveDate
        label="And the last day is"
        hint="Empty: to the end."
        value={row.leavesOn}
        onSave={save('leavesOn')}
      />
      <AutosaveNumber
        label="Share of the cost"
        hint="1 is an equal share, 2 is twice as much."
        min={0}
        value={row.weight}
        onSave={save('weight')}
      />
      <AutosaveNumber label="At the start" value={row.entryValue} onSave={save('entryValue')} />
      <AutosaveDate label="Measured on" value={row.entryOn} onSave={save('entryOn')} />
      <AutosaveNumber label="At the end" value={row.exitValue} onSave={save('exitValue')} />
      <AutosaveDate label="Measured at the end on" value={row.exitOn} onSave={save('exitOn')} />
      <AutosaveSelect
        label="How it ended"
        emptyLabel="Not said yet"
        options={impacts.map((item) => ({ id: item.code, label: item.name }))}
        value={row.impact}
        onSave={save('impact')}
      />
      <div className={styles['wide']}>
        <AutosaveText label="Comment" value={row.comment ?? ''} onSave={save('comment')} />
      </div>
    </div>
  );
}

/** First and last week, by number and date. */
function WeekFields({ row, page }: Omit<RunPupilFieldsProps, 'name'>) {
  const setWeeks = useChange('provision', 'setPupilWeeks');
  const [error, setError] = useState<string>();
  const { weeks, run } = page;
  if (weeks.length === 0) return null;
  const from = row.weeks?.from ?? 1;
  const to = row.weeks === null || row.leavesOn === null ? run.weeks : row.weeks.to;
  const choose = async (next: { readonly from: number; readonly to: number }) => {
    const result = await setWeeks({ id: row.id, ...next });
    setError(result.ok ? undefined : result.problem.message);
  };
  const options = (day: 'monday' | 'friday') =>
    weeks.map((week, index) => ({
      id: String(index + 1),
      label: `Week ${index + 1}`,
      detail: `${day === 'monday' ? 'from' : 'to'} ${formatDateShort(week[day])}`,
    }));
  return (
    <>
      <Select
        label="First week"
        options={options('monday')}
        value={String(from)}
        onChange={(week) => week && void choose({ from: Number(week), to: Math.max(to, Number(week)) })}
      />
      <Select
        label="Last week"
        options={options('friday')}
        value={String(to)}
        onChange={(week) => week && void choose({ from: Math.min(from, Number(week)), to: Number(week) })}
        error={error}
      />
    </>
  );
}
