import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { typedPounds } from '../../domain/common/money';
import { formatDate } from '../../domain/common/date-words';
import type { GradeField, RateField } from '../../domain/costs/grade-model';
import type { GradeRate, StaffGrade } from '../../domain/provision/run';
import { saved, useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { AddGrade } from './add-grade';
import { AddRateDialog } from './add-rate-dialog';
import styles from './costs.module.css';
import { useShownRate } from './use-cost-choice';

/** What an hour of each grade costs, from which day on. */
export function GradesSection({ schoolId }: { readonly schoolId: string }) {
  const { value: page } = useRead('costs', 'grades', { schoolId });
  const { isHidden } = useShownRate('actual', page?.hidesActual ?? true);
  if (!page) return null;
  return (
    <Panel title="Grades and rates">
      <p className={styles['soft']}>
        {page.grades.length === 0
          ? 'No grades yet. With them the program knows what provision costs: at what the school pays, and at the authority’s standard rate.'
          : 'Pounds an hour. On-costs (national insurance, pension) come on top of both rates. The rate on the Wednesday counts for a week.'}
      </p>
      <ul aria-label="Grades" className={styles['entries']}>
        {page.grades.map((grade) => (
          <GradeLine key={grade.id} grade={grade} hidesActual={isHidden} />
        ))}
      </ul>
      <AddGrade schoolId={schoolId} />
    </Panel>
  );
}

interface GradeLineProps {
  readonly grade: StaffGrade;
  readonly hidesActual: boolean;
}

function GradeLine({ grade, hidesActual }: GradeLineProps) {
  const setField = useChange('costs', 'setGradeField');
  const remove = useChange('costs', 'removeGrade');
  const withUndo = useWithUndo();
  const [isAdding, setAdding] = useState(false);
  const { id, code, name } = grade;
  const save = (field: GradeField) => (value: string) => saved(setField({ id, field, value }));
  return (
    <li className={styles['ofGrade']}>
      <div className={classes(styles['entry'], styles['grade'])} role="group" aria-label={code}>
        <AutosaveText label="Grade" spellCheck={false} value={code} onSave={save('code')} />
        <AutosaveText label="Name" value={name} onSave={save('name')} />
        {hidesActual ? (
          <span />
        ) : (
          <Button icon={Plus} onPress={() => setAdding(true)} ariaLabel={`New rate for ${code}`}>
            New rate
          </Button>
        )}
        <div className={styles['lineButtons']}>
          <HistoryButton isSmall table="staff_grades" id={id} of={`the grade ${code} and its rates`} />
          <IconButton
            label={`Remove the grade ${code}`}
            icon={Trash2}
            onPress={() => void withUndo(remove({ id }), `${code} was removed`)}
          />
        </div>
      </div>
      <ul aria-label={`Rates of ${code}`} className={styles['rates']}>
        {grade.rates.map((rate) => (
          <RateLine key={rate.id} rate={rate} code={code} hidesActual={hidesActual} />
        ))}
      </ul>
      {isAdding && <AddRateDialog grade={grade} onClose={() => setAdding(false)} />}
    </li>
  );
}

interface RateLineProps {
  readonly rate: GradeRate;
  readonly code: string;
  readonly hidesActual: boolean;
}

function RateLine({ rate, code, hidesActual }: RateLineProps) {
  const setField = useChange('costs', 'setRateField');
  const remove = useChange('costs', 'removeRate');
  const withUndo = useWithUndo();
  const { id } = rate;
  const save = (field: RateField) => (value: string | null) => saved(setField({ id, field, value }));
  return (
    <li className={classes(styles['entry'], styles['rate'])}>
      <AutosaveDate label="Holds from" value={rate.fromOn} onSave={save('fromOn')} />
      {hidesActual ? (
        <p className={styles['soft']}>What the school pays is hidden</p>
      ) : (
        <AutosaveText
          label="School pays (£)"
          value={typedPounds(rate.actualPence)}
          onSave={save('actualPence')}
        />
      )}
      <AutosaveText
        label="Standard rate (£)"
        value={typedPounds(rate.standardPence)}
        onSave={save('standardPence')}
      />
      <AutosaveText label="On-costs (%)" value={String(rate.onCost / 100)} onSave={save('onCost')} />
      <IconButton
        label={`Remove the rate of ${code} from ${formatDate(rate.fromOn)}`}
        icon={Trash2}
        onPress={() => void withUndo(remove({ id }), 'The rate was removed')}
      />
    </li>
  );
}
