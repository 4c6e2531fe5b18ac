import { Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { filterRuns, noRunFilter, type RunList } from '../../domain/provision/run-list';
import { countOf } from '../../domain/common/text';
import { academicYearName } from '../../domain/school/academic-year';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { ProvisionNav } from './provision-nav';
import styles from './provision.module.css';
import { RunFilters } from './run-filters';
import { RunTable } from './run-table';
import { StartRunDialog } from './start-run-dialog';

/** The runs of a year, narrowed by area, layer, class, adult and time. */
export function RunsScreen() {
  const [year, setYear] = useState<number | null>(null);
  const { value: list, problem } = useRead('provision', 'list', { year });
  const [isStarting, setStarting] = useState(false);
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Runs"
        lead={list && `What the school gives in ${academicYearName(list.year)}, to whom, and by whom.`}
        actions={
          list &&
          list.schools.length > 0 && (
            <>
              <Button kind="primary" icon={Plus} onPress={() => setStarting(true)}>
                Start a run
              </Button>
              <LinkButton to={paths.importMap} icon={Upload}>
                Import a map
              </LinkButton>
            </>
          )
        }
      />
      <ProvisionNav />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!list && !problem && <Loading />}
      {list && <Runs list={list} onYear={setYear} />}
      {isStarting && <StartRunDialog pupils={[]} onClose={() => setStarting(false)} />}
    </div>
  );
}

function Runs({ list, onYear }: { readonly list: RunList; readonly onYear: (year: number) => void }) {
  const [filter, setFilter] = useState(noRunFilter);
  const rows = filterRuns(list.rows, filter);
  if (list.schools.length === 0) return <NoSchool />;
  if (list.rows.length === 0 && list.years.length === 1) return <NoRuns />;
  return (
    <>
      <RunFilters list={list} filter={filter} onFilter={setFilter} onYear={onYear} />
      <p role="status" className={styles['soft']}>
        {rows.length === list.rows.length
          ? `${countOf(rows.length, 'run')} in ${academicYearName(list.year)}`
          : `${rows.length} of ${countOf(list.rows.length, 'run')} in ${academicYearName(list.year)}`}
      </p>
      <RunTable rows={rows} />
    </>
  );
}

function NoSchool() {
  return (
    <EmptyState
      heading="Add your school first"
      actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
    >
      Provision belongs to a school: enter its name, then come back here.
    </EmptyState>
  );
}

function NoRuns() {
  return (
    <EmptyState
      heading="No provision yet"
      actions={<LinkButton to={paths.catalogue}>Open the catalogue</LinkButton>}
    >
      Put what your school offers into the catalogue, then start a run: choose the provision, put pupils in,
      say who gives it.
    </EmptyState>
  );
}
