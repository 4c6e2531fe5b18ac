import type { planStates } from '../../domain/support-plans/list-row';
import { type SupportPlanRow } from '../../domain/support-plans/list-row';
import { countOf } from '../../domain/common/text';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { PlanFilters } from './plan-filters';
import { PlanRow } from './plan-row';
import { usePlanList } from './list-store';
import { SupportNav } from './support-nav';
import styles from './support-plans.module.css';

/** All support plans, and all who should have one, what needs doing first on top. */
export function SupportPlansScreen() {
  const { value, problem } = useRead('supportPlans', 'list', {});
  const filters = usePlanList();
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  const rows = value.rows.filter(
    (row) =>
      (filters.schoolId === null || row.schoolId === filters.schoolId) &&
      (filters.classId === null || row.classId === filters.classId) &&
      (filters.teacherId === null || row.teacherId === filters.teacherId) &&
      (filters.state === null || row.state === filters.state),
  );
  return (
    <div className={styles['screen']}>
      <PageHeading title="Support plans" lead={summary(value.rows)} />
      <SupportNav />
      {value.rows.length === 0 ? (
        <EmptyState
          heading="Nobody is on SEN support yet"
          actions={
            <LinkButton to={paths.pupils} kind="primary">
              Choose a pupil
            </LinkButton>
          }
        >
          Open a pupil and change the status to SEN support, or start a plan on the pupil’s Support tab. The
          plan then appears here, with the date of its review.
        </EmptyState>
      ) : (
        <>
          <PlanFilters list={value} />
          <p role="status" className={styles['soft']}>
            {rows.length === value.rows.length
              ? countOf(rows.length, 'pupil')
              : `${rows.length} of ${countOf(value.rows.length, 'pupil')}`}
          </p>
          <ul className={styles['rows']}>
            {rows.map((row) => (
              <PlanRow key={row.pupilId} row={row} showSchool={value.schools.length > 1} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** '3 reviews are overdue, 5 are due within 3 weeks. 12 pupils on SEN support have no plan.' */
function summary(rows: readonly SupportPlanRow[]): string {
  const of = (code: (typeof planStates)[number]['code']): number =>
    rows.filter(({ state }) => state === code).length;
  const without = rows.filter(({ state, status }) => state === 'none' && status === 'K').length;
  const late = of('overdue') === 1 ? '1 review is overdue' : `${of('overdue')} reviews are overdue`;
  return `${late}, ${of('due')} due within three weeks. ${countOf(without, 'pupil')} on SEN support without a plan.`;
}
