import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import type { ReviewListRow, ReviewListState } from '../../domain/reviews/api';
import { listStates } from '../../domain/reviews/list-row';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { PageHeading } from '../ui/page-heading';
import { Select } from '../ui/select';
import { ReviewRow } from './review-row';
import styles from './reviews-screen.module.css';

/** All reviews, and all plans whose review is not started, in order of the latest lawful meeting. */
export function ReviewsScreen() {
  const { value, problem } = useRead('reviews', 'list', {});
  const [schoolId, setSchoolId] = useState<string | null>(null);
  const [state, setState] = useState<ReviewListState | null>(null);
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  const rows = value.rows.filter((row) => fits(row, schoolId, state));
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Reviews"
        actions={
          <LinkButton to={paths.planner} icon={CalendarDays}>
            Year planner
          </LinkButton>
        }
      />
      {value.rows.length === 0 ? (
        <EmptyState
          heading="No EHC plan is entered yet"
          actions={
            <LinkButton to={paths.pupils} kind="primary">
              Choose a pupil
            </LinkButton>
          }
        >
          Open a pupil who has an EHC plan and add or load the plan. Its review then appears here, with its
          dates.
        </EmptyState>
      ) : (
        <>
          <div className={styles['filters']}>
            {value.schools.length > 1 && (
              <Select
                label="School"
                emptyLabel="All schools"
                options={value.schools.map(({ id, name }) => ({ id, label: name }))}
                value={schoolId}
                onChange={setSchoolId}
              />
            )}
            <Select
              label="State"
              emptyLabel="All reviews"
              options={listStates.map(({ code, name }) => ({ id: code, label: name }))}
              value={state}
              onChange={setState}
            />
          </div>
          <p role="status" className={styles['count']}>
            {countWords(rows.length, value.rows.length)}
          </p>
          <ul className={styles['rows']}>
            {rows.map((row) => (
              <ReviewRow key={row.reviewId ?? row.planId} row={row} showSchool={value.schools.length > 1} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function fits(row: ReviewListRow, schoolId: string | null, state: ReviewListState | null): boolean {
  return (schoolId === null || row.schoolId === schoolId) && (state === null || row.state === state);
}

function countWords(shown: number, all: number): string {
  if (shown === all)
    return `${all} ${all === 1 ? 'review' : 'reviews'}, in order of the latest lawful day for the meeting`;
  return `${shown} of ${all} reviews`;
}
