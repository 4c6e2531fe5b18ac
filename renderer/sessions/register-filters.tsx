import type { RegisterFilter, RegisterWeek } from '../../domain/sessions/register';
import { broadAreas } from '../../domain/pupils/codes';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import styles from './sessions.module.css';

interface RegisterFiltersProps {
  readonly week: RegisterWeek;
  readonly filter: RegisterFilter;
  readonly onFilter: (filter: RegisterFilter) => void;
}

/** Whose sessions are shown. */
export function RegisterFilters({ week, filter, onFilter }: RegisterFiltersProps) {
  const set = (part: Partial<RegisterFilter>) => onFilter({ ...filter, ...part });
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, label: name });
  return (
    <div className={styles['filters']} data-print="hidden">
      <Select
        label="Given by"
        emptyLabel="Everybody"
        options={week.staff.map(named)}
        value={filter.staffId}
        onChange={(staffId) => set({ staffId })}
      />
      <Select
        label="Class"
        emptyLabel="All classes"
        options={week.classes.map(named)}
        value={filter.classId}
        onChange={(classId) => set({ classId })}
      />
      <Select
        label="Area of need"
        emptyLabel="All areas"
        options={broadAreas.map(({ code, name }) => ({ id: code, label: name }))}
        value={filter.area}
        onChange={(area) => set({ area })}
      />
      {filter.runId !== null && <Button onPress={() => set({ runId: null })}>Show all runs</Button>}
    </div>
  );
}
