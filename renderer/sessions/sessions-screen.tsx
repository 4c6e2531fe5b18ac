import { ChevronLeft, ChevronRight, ListChecks } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import {
  noRegisterFilter,
  type RegisterFilter,
  type RegisterWeek,
  weekState,
  weekStateInWords,
} from '../../domain/sessions/register';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { ProvisionNav } from '../provision/provision-nav';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { IconButton } from '../ui/icon-button';
import { Kbd } from '../ui/kbd';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { useKeepFocus } from '../ui/use-keep-focus';
import { Register } from './register';
import { RegisterFilters } from './register-filters';
import styles from './sessions.module.css';

/** The register of sessions, a week at a time. */
export function SessionsScreen() {
  const runId = new URLSearchParams(useSearch()).get('run');
  const [filter, setFilter] = useState<RegisterFilter>({ ...noRegisterFilter, runId });
  const [on, setOn] = useState<IsoDate | null>(null);
  const { value: week, problem } = useRead('sessions', 'week', { on, filter });
  const place = useRef<HTMLDivElement>(null);
  useKeepFocus(place);
  return (
    <div ref={place} className={styles['screen']}>
      <PageHeading title="Sessions" lead="Say what took place: one key a session, from what was planned." />
      <ProvisionNav />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!week && !problem && <Loading />}
      {week && !week.hasRuns && <NoRuns />}
      {week?.hasRuns && (
        <>
          <WeekBar week={week} filter={filter} onWeek={setOn} />
          <RegisterFilters week={week} filter={filter} onFilter={setFilter} />
          <Rows week={week} filter={filter} onFilter={setFilter} onWeek={setOn} />
        </>
      )}
    </div>
  );
}

interface WeekProps {
  readonly week: RegisterWeek;
  readonly filter: RegisterFilter;
  readonly onWeek: (on: IsoDate | null) => void;
}

function WeekBar({ week, filter, onWeek }: WeekProps) {
  const { monday, friday, today, rows } = week;
  const noteOpen = useChange('sessions', 'noteOpen');
  const withUndo = useWithUndo();
  const state = weekState(rows, today);
  const all = countOf(state.open, 'session');
  const run = () =>
    void withUndo(
      noteOpen({ from: monday, to: friday, filter, reason: null }),
      `${all} noted as held as planned`,
    );
  return (
    <div className={styles['bar']}>
      <div className={styles['week']}>
        <IconButton label="Previous week" icon={ChevronLeft} onPress={() => onWeek(addDays(monday, -7))} />
        <IconButton label="Next week" icon={ChevronRight} onPress={() => onWeek(addDays(monday, 7))} />
        <h2>
          {formatDate(monday)} to {formatDate(friday)}
        </h2>
        {(today < monday || today > addDays(monday, 6)) && (
          <Button kind="quiet" onPress={() => onWeek(null)}>
            This week
          </Button>
        )}
      </div>
      <p role="status" className={styles['state']}>
        {rows.length === 0 ? '' : weekStateInWords(state)}
      </p>
      {state.open > 0 && (
        <Button kind="primary" icon={ListChecks} onPress={run}>
          {`All as planned: ${all}`}
        </Button>
      )}
    </div>
  );
}

interface RowsProps extends WeekProps {
  readonly onFilter: (filter: RegisterFilter) => void;
}

function Rows({ week, filter, onFilter, onWeek }: RowsProps) {
  if (week.rows.length === 0 && week.allRows > 0)
    return (
      <EmptyState
        heading="None of this week’s sessions match"
        actions={<Button onPress={() => onFilter(noRegisterFilter)}>Show all</Button>}
      >
        {`${countOf(week.allRows, 'line')} of sessions are in this week in all.`}
      </EmptyState>
    );
  if (week.rows.length === 0)
    return (
      <EmptyState heading="No sessions in this week">
        No run has a school week here. Runs and their dates are under Runs; the adults who give them, with
        minutes and times a week, on the page of each run.
      </EmptyState>
    );
  return (
    <>
      <Keys />
      <Register week={week} filter={filter} onWeek={(by) => onWeek(addDays(week.monday, 7 * by))} />
    </>
  );
}

const keys = [
  ['1', 'held (or Space)'],
  ['2', 'shortened'],
  ['3', 'not held'],
  ['Enter', 'pupils, cover, note'],
  ['0', 'take back'],
  ['Page Up', 'week before'],
  ['Page Down', 'week after'],
] as const;

function Keys() {
  return (
    <ul className={styles['keys']} aria-label="Keys" data-print="hidden">
      {keys.map(([key, does]) => (
        <li key={key}>
          <Kbd>{key}</Kbd> {does}
        </li>
      ))}
    </ul>
  );
}

function NoRuns() {
  return (
    <EmptyState
      heading="No provision is running yet"
      actions={<LinkButton to={paths.provision}>Go to the runs</LinkButton>}
    >
      Start a run, and say who gives it, for how many minutes and how often. Its sessions then appear here, to
      be noted.
    </EmptyState>
  );
}
