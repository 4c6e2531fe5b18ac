import { type RunFilter, type RunList, runStates } from '../../domain/provision/run-list';
import { academicYearName } from '../../domain/school/academic-year';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { areaOptions, layerOptions } from './choice-lists';
import styles from './provision.module.css';

interface RunFiltersProps {
  readonly list: RunList;
  readonly filter: RunFilter;
  readonly onFilter: (filter: RunFilter) => void;
  readonly onYear: (year: number) => void;
}

/** What the list of runs is narrowed to. */
export function RunFilters({ list, filter, onFilter, onYear }: RunFiltersProps) {
  const set = (part: Partial<RunFilter>) => onFilter({ ...filter, ...part });
  const ofSchool = ({ schoolId }: { readonly schoolId: string }) =>
    filter.schoolId === null || schoolId === filter.schoolId;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, label: name });
  const taught = list.staff.filter(({ id }) => list.rows.some(({ staffIds }) => staffIds.includes(id)));
  return (
    <div className={styles['filters']} data-print="hidden">
      <SearchField label="Find a provision" value={filter.text} onChange={(text) => set({ text })} />
      {list.years.length > 1 && (
        <Select
          label="Year"
          options={list.years.map((year) => ({ id: String(year), label: academicYearName(year) }))}
          value={String(list.year)}
          onChange={(year) => year && onYear(Number(year))}
        />
      )}
      {list.schools.length > 1 && (
        <Select
          label="School"
          emptyLabel="All schools"
          options={list.schools.map(named)}
          value={filter.schoolId}
          onChange={(schoolId) => set({ schoolId, classId: null, staffId: null })}
        />
      )}
      <Select
        label="Area of need"
        emptyLabel="All areas"
        options={areaOptions}
        value={filter.area}
        onChange={(area) => set({ area })}
      />
      <Select
        label="Layer"
        emptyLabel="All layers"
        options={layerOptions}
        value={filter.layer}
        onChange={(layer) => set({ layer })}
      />
      <Select
        label="Class"
        emptyLabel="All classes"
        options={list.classes.filter(ofSchool).map(named)}
        value={filter.classId}
        onChange={(classId) => set({ classId })}
      />
      {taught.length > 0 && (
        <Select
          label="Given by"
          emptyLabel="Everybody"
          options={taught.filter(ofSchool).map(named)}
          value={filter.staffId}
          onChange={(staffId) => set({ staffId })}
        />
      )}
      <Select
        label="When"
        emptyLabel="Any time"
        options={runStates.map(({ code, name }) => ({ id: code, label: name }))}
        value={filter.state}
        onChange={(state) => set({ state })}
      />
    </div>
  );
}
