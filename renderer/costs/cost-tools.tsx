import { academicYearName, academicYearStart } from '../../domain/school/academic-year';
import type { CostPage } from '../../domain/costs/cost-model';
import type { RateKind } from '../../domain/costs/rates';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import type { CostChoice } from './use-cost-choice';
import styles from './costs.module.css';

const rates: readonly { readonly id: RateKind; readonly label: string }[] = [
  { id: 'actual', label: 'What the school pays' },
  { id: 'standard', label: 'Authority’s standard rates' },
];

interface CostToolsProps {
  readonly page: Pick<CostPage, 'schools' | 'schoolId' | 'startYear' | 'today' | 'hidesActual'>;
  readonly rate: RateKind;
  readonly isHidden: boolean;
  readonly choose: (part: Partial<CostChoice>) => void;
}

/** Which school, which year, which rates. */
export function CostTools({ page, rate, isHidden, choose }: CostToolsProps) {
  const hide = useChange('costs', 'hideActual');
  const withUndo = useWithUndo();
  const now = academicYearStart(page.today);
  const years = [...new Set([now + 1, now, now - 1, now - 2, page.startYear])].sort(
    (one, other) => other - one,
  );
  return (
    <div className={styles['tools']}>
      {page.schools.length > 1 && (
        <Select
          label="School"
          options={page.schools.map(({ id, name }) => ({ id, label: name }))}
          value={page.schoolId}
          onChange={(schoolId) => choose({ schoolId })}
        />
      )}
      <Select
        label="School year"
        options={years.map((year) => ({ id: String(year), label: academicYearName(year) }))}
        value={String(page.startYear)}
        onChange={(year) => choose({ startYear: Number(year) })}
      />
      <Select<RateKind>
        label="Rates"
        options={isHidden ? rates.slice(1) : rates}
        value={rate}
        onChange={(next) => choose({ rate: next ?? 'actual' })}
      />
      <Switch
        label="Hide what the school pays"
        isSelected={page.hidesActual}
        onChange={(isOn) =>
          void withUndo(
            hide({ hide: isOn }),
            isOn ? 'Actual rates are hidden, on paper too' : 'Actual rates are shown again',
          )
        }
      />
    </div>
  );
}
