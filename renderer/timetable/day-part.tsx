import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FieldProblem, Result } from '../../domain/common/result';
import { periodKinds, type PeriodKind } from '../../domain/timetable/codes';
import { clock } from '../../domain/timetable/times';
import type { Period, TimetableWeek } from '../../domain/timetable/week';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './parts.module.css';
import schoolDayStyles from './school-day.module.css';

interface Draft {
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: PeriodKind;
}

const empty: Draft = { name: '', startsAt: '', endsAt: '', kind: 'lesson' };

/** The periods of the school's own day. */
export function DayPart({ week }: { readonly week: TimetableWeek }) {
  const add = useChange('timetable', 'addPeriod');
  const change = useChange('timetable', 'changePeriod');
  const remove = useChange('timetable', 'removePeriod');
  const withUndo = useWithUndo();
  const [round, setRound] = useState(0);
  return (
    <div className={styles['part']}>
      {week.periods.length > 0 && (
        <ul aria-label="Periods of the school day" className={styles['lines']}>
          {week.periods.map((period) => (
            <li key={period.id}>
              <PeriodForm
                key={JSON.stringify(period)}
                label={`Change ${period.name}`}
                action="Save"
                start={draftOf(period)}
                onSend={(draft) => change({ id: period.id, period: draft })}
                onRemove={() => void withUndo(remove({ id: period.id }), `${period.name} was removed`)}
              />
            </li>
          ))}
        </ul>
      )}
      <PeriodForm
        key={round}
        label="Add a period"
        action="Add a period"
        start={empty}
        onSend={async (draft) => {
          const result = await add({ schoolId: week.schoolId, period: draft });
          if (result.ok) setRound(round + 1);
          return result;
        }}
      />
    </div>
  );
}

function draftOf({ name, from, to, kind }: Period): Draft {
  return { name, startsAt: clock(from), endsAt: clock(to), kind };
}

interface PeriodFormProps {
  readonly label: string;
  readonly action: string;
  readonly start: Draft;
  readonly onSend: (draft: Draft) => Promise<Result<unknown>>;
  readonly onRemove?: () => void;
}

/** Times are kept together: one of them alone could stand before the other. */
function PeriodForm({ label, action, start, onSend, onRemove }: PeriodFormProps) {
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const error = (field: string) =>
    problems.find((problem) => problem.field.split('.').at(-1) === field)?.message;
  const isSame = JSON.stringify(draft) === JSON.stringify(start);
  const submit = async () => {
    const result = await onSend(draft);
    setProblems(
      result.ok ? [] : (result.problem.fields ?? [{ field: 'name', message: result.problem.message }]),
    );
  };
  return (
    <form
      aria-label={label}
      noValidate
      className={schoolDayStyles['period']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label="Name" value={draft.name} onChange={(name) => set({ name })} error={error('name')} />
      <TextField
        label="From"
        spellCheck={false}
        value={draft.startsAt}
        onChange={(startsAt) => set({ startsAt })}
        error={error('startsAt')}
      />
      <TextField
        label="To"
        spellCheck={false}
        value={draft.endsAt}
        onChange={(endsAt) => set({ endsAt })}
        error={error('endsAt')}
      />
      <Select
        label="What it is"
        options={periodKinds.map(({ code, name }) => ({ id: code, label: name }))}
        value={draft.kind}
        onChange={(kind) => kind && set({ kind })}
        error={error('kind')}
      />
      <div className={schoolDayStyles['periodButtons']}>
        <Button type="submit" isDisabled={isSame} {...(onRemove ? {} : { icon: Plus })}>
          {action}
        </Button>
        {onRemove && <IconButton label={`Remove ${start.name}`} icon={Trash2} onPress={onRemove} />}
      </div>
    </form>
  );
}
