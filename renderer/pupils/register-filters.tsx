import { flagKinds, senNeedTypes, yearGroups } from '../../domain/pupils/codes';
import type { RegisterQuery } from '../../domain/pupils/register-query';
import type { Register } from '../../domain/pupils/register-row';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import styles from './register-screen.module.css';
import { useRegister } from './register-store';

const statuses = [
  { id: 'SEN', label: 'SEN support or EHC plan' },
  { id: 'K', label: 'SEN support' },
  { id: 'E', label: 'EHC plan' },
  { id: 'N', label: 'No SEN' },
] as const satisfies readonly { id: RegisterQuery['status']; label: string }[];

const years = yearGroups.map(({ ncy, name }) => ({ id: String(ncy), label: name }));
const needs = senNeedTypes.map(({ code, name }) => ({ id: code, label: name, detail: code }));
const groups = flagKinds.map(({ code, name }) => ({ id: code, label: name }));

const whos = [
  { id: 'on-roll', label: 'On roll' },
  { id: 'monitoring', label: 'On the monitoring list' },
  { id: 'left', label: 'Leavers' },
] as const;

/** What the register is narrowed to: each filter takes away, none adds. */
export function RegisterFilters({ register }: { readonly register: Register }) {
  const { query, narrow } = useRegister();
  const { schools } = register;
  const classes = register.classes
    .filter(({ schoolId }) => query.schoolId === null || schoolId === query.schoolId)
    .map(({ id, name, schoolId }) => ({
      id,
      label: name,
      detail: schools.length > 1 ? schools.find((school) => school.id === schoolId)?.name : undefined,
    }));
  return (
    <div role="search" aria-label="Pupils" className={styles['filters']} data-print="hidden">
      <SearchField label="Search by name or UPN" value={query.text} onChange={(text) => narrow({ text })} />
      {schools.length > 1 && (
        <Select
          label="School"
          emptyLabel="All schools"
          options={schools.map(({ id, name }) => ({ id, label: name }))}
          value={query.schoolId}
          onChange={(schoolId) => narrow({ schoolId, classId: null })}
        />
      )}
      <Select
        label="Year"
        emptyLabel="All years"
        options={years}
        value={query.ncy === null ? null : String(query.ncy)}
        onChange={(ncy) => narrow({ ncy: ncy === null ? null : Number(ncy) })}
      />
      <Select
        label="Class"
        emptyLabel="All classes"
        options={classes}
        value={query.classId}
        onChange={(classId) => narrow({ classId })}
      />
      <Select
        label="SEN status"
        emptyLabel="Any status"
        options={statuses}
        value={query.status}
        onChange={(status) => narrow({ status })}
      />
      <Select
        label="Need"
        emptyLabel="Any need"
        options={needs}
        value={query.need}
        onChange={(need) => narrow({ need })}
      />
      <Select
        label="Group"
        emptyLabel="Any group"
        options={groups}
        value={query.flag}
        onChange={(flag) => narrow({ flag })}
      />
      <Select
        label="Who"
        options={whos}
        value={query.who === 'left' ? 'left' : query.monitoring ? 'monitoring' : 'on-roll'}
        onChange={(who) =>
          narrow({ who: who === 'left' ? 'left' : 'on-roll', monitoring: who === 'monitoring' })
        }
      />
    </div>
  );
}
