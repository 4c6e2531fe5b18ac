import { impactMeanings } from '../../domain/costs/impact-words';
import type { ImpactPage } from '../../domain/costs/impact-page';
import type { RateKind } from '../../domain/costs/rates';
import { type ImpactPart, isImpactPart } from '../../domain/papers/impact-list';
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
import { CostTools } from './cost-tools';
import styles from './costs.module.css';
import { ImpactPrint } from './impact-print';
import { ImpactTable } from './impact-table';
import { useCostChoice, useShownRate } from './use-cost-choice';

/** Which provisions work, for whom, at what cost. */
export function ImpactScreen() {
  const { schoolId, startYear, rate: chosen, tab, choose } = useCostChoice();
  const { value: page, problem } = useRead('costs', 'impact', { schoolId, startYear });
  const { rate, isHidden } = useShownRate(chosen, page?.hidesActual ?? true);
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Impact"
        lead={`${impactMeanings} Few results prove nothing: it is said wherever they are few.`}
        actions={page && page.runs.length > 0 && <ImpactPrint page={page} part={partOf(tab)} rate={rate} />}
      />
      <ProvisionNav />
      {problem && (
        <Callout tone="danger" heading="The impact cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      )}
      {!page && !problem && <Loading />}
      {page && (
        <>
          {page.schoolId !== null && (
            <CostTools page={page} rate={rate} isHidden={isHidden} choose={choose} />
          )}
          {page.runs.length === 0 ? (
            <NoRuns page={page} />
          ) : (
            <Tabs
              label="Impact by"
              tabs={tabsOf(page, rate)}
              selected={partOf(tab)}
              onSelect={(next) => choose({ tab: next })}
            />
          )}
        </>
      )}
    </div>
  );
}

/** What the address says is shown; by provision without one that is known. */
function partOf(tab: string | null): ImpactPart {
  return tab !== null && isImpactPart(tab) ? tab : 'types';
}

function tabsOf(page: ImpactPage, rate: RateKind) {
  const shared = { rate, shares: false };
  return [
    {
      id: 'types',
      label: 'By provision',
      content: (
        <ImpactTable label="Impact of each provision of the catalogue" rows={page.types} {...shared} />
      ),
    },
    {
      id: 'runs',
      label: 'By run',
      count: page.runs.length,
      content: <ImpactTable label="Impact of each run" rows={page.runs} {...shared} />,
    },
    {
      id: 'areas',
      label: 'By area',
      content: <ImpactTable label="Impact by area of need" rows={page.areas} {...shared} />,
    },
    {
      id: 'needs',
      label: 'By need',
      content: <ImpactTable label="Impact by primary need" rows={page.needs} rate={rate} shares />,
    },
    {
      id: 'groups',
      label: 'By group',
      content: <ImpactTable label="Impact by group of children" rows={page.groups} rate={rate} shares />,
    },
  ];
}

function NoRuns({ page }: { readonly page: ImpactPage }) {
  return (
    <EmptyState
      heading={`No provision in ${academicYearName(page.startYear)} yet`}
      actions={<LinkButton to={paths.runs}>Go to the runs</LinkButton>}
    >
      Start a run there, and enter for each child what was measured at the start and at the end.
    </EmptyState>
  );
}
