import { List, Printer } from 'lucide-react';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { Planner } from '../../../domain/reviews/planner/planner-model';
import { plannedYear, plannerYears } from '../../../domain/reviews/planner/planner-year';
import { academicYearName, academicYearStart } from '../../../domain/school/academic-year';
import { ask, useRead } from '../../app/calls';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { useIsPrivate } from '../../ui/private-text';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { notify } from '../../ui/toasts';
import { ClashList } from './clash-list';
import styles from './planner.module.css';
import { usePlannerChoice } from './use-planner-choice';
import { YearGrid } from './year-grid';

/** All reviews of all pupils in one academic year. */
export function PlannerScreen() {
  const { value, problem } = useRead('reviews', 'planner', {});
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  return value.entries.length === 0 ? <NoPlans /> : <YearPlanner planner={value} />;
}

function YearPlanner({ planner }: { readonly planner: Planner }) {
  const choice = usePlannerChoice(useSearch(), planner);
  const [withDeadlines, setWithDeadlines] = useState(false);
  const isPrivate = useIsPrivate();
  const { startYear, schoolId } = choice;
  const year = plannedYear(planner, startYear, schoolId);
  const print = async () => {
    const names = isPrivate ? 'initials' : 'full';
    const result = await ask('tasks', 'printPlanner', { startYear, schoolId, withDeadlines, names });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Year planner"
        lead="Drag a meeting to another week, or press it to choose a date. Every move can be undone."
        actions={
          <>
            <LinkButton to={paths.reviews} icon={List}>
              List of reviews
            </LinkButton>
            <Button icon={Printer} onPress={() => void print()}>
              Print
            </Button>
          </>
        }
      />
      <div className={styles['filters']}>
        <Select
          label="Year"
          options={plannerYears(planner.today).map((start) => ({
            id: String(start),
            label: yearLabel(start, planner.today),
          }))}
          value={String(startYear)}
          onChange={(start) => choice.choose({ startYear: Number(start) })}
        />
        {planner.schools.length > 1 && (
          <Select
            label="School"
            emptyLabel="All schools"
            options={planner.schools.map(({ id, name }) => ({ id, label: name }))}
            value={schoolId}
            onChange={(id) => choice.choose({ schoolId: id })}
          />
        )}
        <Switch label="Show what else is due" isSelected={withDeadlines} onChange={setWithDeadlines} />
        <p role="status" className={styles['summary']}>
          {year.summary}
        </p>
        {year.holidays && <p className={styles['holidays']}>{year.holidays}</p>}
      </div>
      <ClashList clashes={year.clashes} />
      <YearGrid planner={planner} year={year} schoolId={schoolId} withDeadlines={withDeadlines} />
    </div>
  );
}

function yearLabel(start: number, today: string): string {
  const which = ['last year', 'this year', 'next year'][start - academicYearStart(today) + 1];
  return which === undefined ? academicYearName(start) : `${academicYearName(start)}, ${which}`;
}

function NoPlans() {
  return (
    <>
      <PageHeading title="Year planner" />
      <EmptyState
        heading="No EHC plan is entered yet"
        actions={
          <LinkButton to={paths.pupils} kind="primary">
            Choose a pupil
          </LinkButton>
        }
      >
        Open a pupil who has an EHC plan and add the plan. Its review then appears here, in its week.
      </EmptyState>
    </>
  );
}
