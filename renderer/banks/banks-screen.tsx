import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type BankQuery, findEntries, wholeBank } from '../../domain/banks/find-entries';
import type { MarkedEntry } from '../../domain/banks/model';
import { countOf } from '../../domain/common/text';
import { useRead } from '../app/calls';
import { SupportNav } from '../support-plans/support-nav';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Switch } from '../ui/switch';
import { BankFilters } from './bank-filters';
import { BankItemDialog } from './bank-item-dialog';
import { BankRow } from './bank-row';
import styles from './banks.module.css';

/** So many entries at a time: a page that can be read. */
const step = 40;

/** The banks of outcomes, strategies and equipment. */
export function BanksScreen() {
  const { value, problem } = useRead('banks', 'list', {});
  const [query, setQuery] = useState<BankQuery>({ ...wholeBank, kind: 'outcome' });
  const [most, setMost] = useState(step);
  const [open, setOpen] = useState<{ readonly entry: MarkedEntry | null } | null>(null);
  const found = useMemo(() => findEntries(value?.entries ?? [], query), [value, query]);
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  const ask = (next: BankQuery) => {
    setQuery(next);
    setMost(step);
  };
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Banks"
        lead="Outcomes, strategies and equipment to take into a plan. What you prefer comes first; what you hide is no longer offered."
        actions={
          <Button kind="primary" icon={Plus} onPress={() => setOpen({ entry: null })}>
            Add our own
          </Button>
        }
      />
      <SupportNav />
      <BankFilters query={query} onChange={ask} />
      <div className={styles['line']}>
        <p role="status" className={styles['soft']}>
          {countOf(found.length, 'entry', 'entries')}
        </p>
        <Switch
          label="Show hidden"
          isSelected={query.withHidden}
          onChange={(withHidden) => ask({ ...query, withHidden })}
        />
      </div>
      {found.length === 0 && (
        <EmptyState
          heading="Nothing matches"
          actions={<Button onPress={() => ask({ ...wholeBank, kind: query.kind })}>Clear all filters</Button>}
        >
          Remove a word, or look in all areas, needs and years.
        </EmptyState>
      )}
      <ul className={styles['entries']} aria-label="Entries">
        {found.slice(0, most).map((entry) => (
          <BankRow key={entry.key} entry={entry} onChange={() => setOpen({ entry })} />
        ))}
      </ul>
      {found.length > most && (
        <div>
          <Button onPress={() => setMost(most + step)}>
            {`Show ${Math.min(step, found.length - most)} more`}
          </Button>
        </div>
      )}
      {open && (
        <BankItemDialog
          entry={open.entry}
          kind={query.kind ?? 'outcome'}
          area={query.area}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
