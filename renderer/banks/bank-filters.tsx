import { bankKinds, bankPhases } from '../../domain/banks/codes';
import type { BankQuery } from '../../domain/banks/find-entries';
import { broadAreas, senNeedTypes } from '../../domain/pupils/codes';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import styles from './banks.module.css';

interface BankFiltersProps {
  readonly query: BankQuery;
  readonly onChange: (query: BankQuery) => void;
  /** Where only one kind can be used, it is not asked for. */
  readonly isKindFixed?: boolean;
  readonly autoFocus?: boolean;
}

/** What is looked for in the banks: words, and for which area, need and years. */
export function BankFilters({ query, onChange, isKindFixed = false, autoFocus = false }: BankFiltersProps) {
  const change = (part: Partial<BankQuery>) => onChange({ ...query, ...part });
  return (
    <div className={styles['filters']}>
      <div className={styles['search']}>
        <SearchField
          label="Search by words"
          value={query.words}
          onChange={(words) => change({ words })}
          autoFocus={autoFocus}
        />
      </div>
      {!isKindFixed && (
        <Select
          label="Kind"
          options={bankKinds.map(({ code, many }) => ({ id: code, label: many }))}
          value={query.kind}
          onChange={(kind) => change({ kind })}
        />
      )}
      <Select
        label="Area"
        emptyLabel="All areas"
        options={broadAreas.map(({ code, name }) => ({ id: code, label: name }))}
        value={query.area}
        onChange={(area) => change({ area })}
      />
      <NeedFilter query={query} onChange={change} />
      <Select
        label="Years"
        emptyLabel="All years"
        options={bankPhases
          .filter(({ code }) => code !== 'any')
          .map(({ code, name }) => ({ id: code, label: name }))}
        value={query.phase}
        onChange={(phase) => change({ phase })}
      />
    </div>
  );
}

const ownNeeds = 'own';

/** One need, all of them, or the several that a pupil has. */
function NeedFilter({
  query: { needs },
  onChange,
}: {
  readonly query: BankQuery;
  readonly onChange: (part: Partial<BankQuery>) => void;
}) {
  const several = needs.length > 1 ? [{ id: ownNeeds, label: needs.join(', ') }] : [];
  return (
    <Select<string>
      label="Need"
      emptyLabel="All needs"
      options={[
        ...several,
        ...senNeedTypes
          .filter(({ code }) => code !== 'NSA')
          .map(({ code, name }) => ({ id: code, label: name })),
      ]}
      value={needs.length > 1 ? ownNeeds : (needs[0] ?? null)}
      onChange={(chosen) => {
        if (chosen === ownNeeds) return;
        onChange({ needs: senNeedTypes.flatMap(({ code }) => (code === chosen ? [code] : [])) });
      }}
    />
  );
}
