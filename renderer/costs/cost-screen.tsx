import type { ReactNode } from 'react';
import type { CostPage } from '../../domain/costs/cost-model';
import type { RateKind } from '../../domain/costs/rates';
import { academicYearName } from '../../domain/school/academic-year';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { ProvisionNav } from '../provision/provision-nav';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Tabs } from '../ui/tabs';
import { CostNotes } from './cost-notes';
import { CostTools } from './cost-tools';
import styles from './costs.module.css';
import { IncomeTab } from './income-tab';
import { MapActions } from './map-actions';
import { PupilCostsTab } from './pupil-costs-tab';
import { RunCostsTab } from './run-costs-tab';
import { SchoolCostsTab } from './school-costs-tab';
import { useCostChoice, useShownRate } from './use-cost-choice';

/** What the provision of a school year costs, whole and to date, and who pays for it. */
export function CostScreen() {
  const { schoolId, startYear, rate: chosen, tab, choose } = useCostChoice();
  const { value: page, problem } = useRead('costs', 'page', { schoolId, startYear });
  const { rate, isHidden } = useShownRate(chosen, page?.hidesActual ?? true);
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Costs"
        lead="What provision costs, at both rates, and who pays for it."
        actions={
          page?.schoolId && <MapActions schoolId={page.schoolId} startYear={page.startYear} rate={rate} />
        }
      />
      <ProvisionNav />
      {problem && (
        <Callout tone="danger" heading="The costs cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      )}
      {!page && !problem && <Loading />}
      {page && page.schoolId === null && <NoSchool />}
      {page && page.schoolId !== null && (
        <>
          <CostTools page={page} rate={rate} isHidden={isHidden} choose={choose} />
          <CostNotes page={page} rate={rate} />
          <Tabs
            label="Parts of the costs"
            tabs={tabsOf(page, rate, page.schoolId)}
            selected={tab ?? 'school'}
            onSelect={(next) => choose({ tab: next })}
          />
        </>
      )}
    </div>
  );
}

function tabsOf(page: CostPage, rate: RateKind, schoolId: string) {
  const orEmpty = (content: ReactNode) => (page.runs.length === 0 ? <NoRuns page={page} /> : content);
  return [
    { id: 'school', label: 'School', content: <SchoolCostsTab page={page} rate={rate} /> },
    {
      id: 'runs',
      label: 'Provisions',
      count: page.runs.length,
      content: orEmpty(<RunCostsTab page={page} rate={rate} />),
    },
    {
      id: 'pupils',
      label: 'Pupils',
      count: page.pupils.length,
      content: orEmpty(<PupilCostsTab page={page} rate={rate} />),
    },
    {
      id: 'income',
      label: 'Income',
      count: page.incomes.length,
      content: <IncomeTab page={page} schoolId={schoolId} />,
    },
  ];
}

function NoSchool() {
  return (
    <EmptyState
      heading="Add your school first"
      actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
    >
      Costs follow from the school’s provision, its terms and the rates of its staff.
    </EmptyState>
  );
}

function NoRuns({ page }: { readonly page: CostPage }) {
  return (
    <EmptyState
      heading={`No provision in ${academicYearName(page.startYear)} yet`}
      actions={<LinkButton to={paths.runs}>Go to the runs</LinkButton>}
    >
      Start a run there and say who gives it. Its cost then appears here.
    </EmptyState>
  );
}
