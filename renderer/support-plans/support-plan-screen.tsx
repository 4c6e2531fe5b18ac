import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import { cycleInWords } from '../../domain/support-plans/words';
import { useRead } from '../app/calls';
import { WhoChanged } from '../history/who-changed';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Tabs } from '../ui/tabs';
import { CyclesPanel } from './cycles-panel';
import { PlanMenus } from './plan-menus';
import { PlanParts } from './plan-parts';
import { type PlanTab, planTabPath, planTabs } from './plan-paths';
import { ReviewPart } from './review-part';
import styles from './support-plans.module.css';
import { Targets } from './targets';

interface SupportPlanScreenProps {
  readonly planId: string;
  /** The pupil's header, from the pupils feature. */
  readonly pupilHeader?: ReactNode;
}

/** One cycle of a child's support plan: what is written under its headings, its targets, and its review. */
export function SupportPlanScreen({ planId, pupilHeader }: SupportPlanScreenProps) {
  const { value: page, problem } = useRead('supportPlans', 'page', { id: planId });
  const [tab, setTab] = usePlanTab(planId);
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!page) return <Loading />;
  const { data } = page;
  return (
    <div className={styles['screen']}>
      {pupilHeader}
      <PageHeading title={data.title} lead={leadOf(page)} actions={<PlanMenus page={page} />} />
      <div className={styles['parts']}>
        <Tabs
          label="Parts of this plan"
          selected={tab}
          onSelect={(id) => setTab(id as PlanTab)}
          tabs={[
            { id: 'plan', label: 'Plan', content: <PlanParts page={page} /> },
            {
              id: 'targets',
              label: 'Targets',
              count: data.targets.length,
              content: <Targets page={page} />,
            },
            { id: 'review', label: 'Review', content: <ReviewPart page={page} /> },
          ]}
          beside={<CyclesPanel page={page} />}
        />
      </div>
      <WhoChanged table="support_plans" id={planId} of="this plan" />
    </div>
  );
}

function leadOf({ data: { plan, preparedOn } }: SupportPlanPage): string {
  const cycle = cycleInWords(plan);
  if (plan.reviewedOn !== null) return `${cycle}. Reviewed ${formatDate(plan.reviewedOn)}`;
  if (plan.reviewDueOn === null) return `${cycle}. No date for the review yet`;
  return `${cycle}. Review by ${formatDateWithDistance(plan.reviewDueOn, preparedOn)}`;
}

/** The part in the address, so that a link can lead straight to what it speaks of. */
function usePlanTab(planId: string): readonly [PlanTab, (tab: PlanTab) => void] {
  const wanted = new URLSearchParams(useSearch()).get('tab');
  const [, navigate] = useLocation();
  const tab = planTabs.find((one) => one === wanted) ?? 'plan';
  return [tab, (next) => navigate(planTabPath(planId, next), { replace: true })];
}
