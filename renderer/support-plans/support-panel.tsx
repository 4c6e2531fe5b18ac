import { type ReactNode, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { PupilSupport } from '../../domain/support-plans/api';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { TextLink } from '../ui/text-link';
import { ChainPicture } from './chain-picture';
import { pupilSupportPath } from './plan-paths';
import { StartPlanDialog } from './start-plan-dialog';
import styles from './support-plans.module.css';

/** A child's cycles of support and the chain from outcome to evidence, for the pupil's page. */
export function SupportPanel({ pupilId }: { readonly pupilId: string }) {
  const { value, problem } = useRead('supportPlans', 'forPupil', { pupilId });
  const [isStarting, setStarting] = useState(false);
  const [, navigate] = useLocation();
  // From the list of plans the dialog is one press away.
  const isAsked = new URLSearchParams(useSearch()).has('start');
  const close = () => {
    setStarting(false);
    if (isAsked) navigate(pupilSupportPath(pupilId), { replace: true });
  };
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  const start = (
    <Button kind="primary" onPress={() => setStarting(true)}>
      Start a support plan
    </Button>
  );
  return (
    <div className={styles['stack']}>
      {value.cycles.length === 0 ? (
        <EmptyState heading="No support plan yet" actions={start}>
          A plan holds what {value.calledName} is good at, what is hard, a few targets for the term, and what
          is done for them. It is reviewed with the parents, and the next cycle begins from it.
        </EmptyState>
      ) : (
        <Cycles support={value} start={start} />
      )}
      {value.chain.length > 0 && (
        <Panel title="From outcome to evidence">
          <ChainPicture support={value} />
        </Panel>
      )}
      {(isStarting || (isAsked && value.openPlanId === null)) && (
        <StartPlanDialog pupilId={pupilId} support={value} onClose={close} />
      )}
    </div>
  );
}

function Cycles({ support, start }: { readonly support: PupilSupport; readonly start: ReactNode }) {
  const { cycles, openPlanId } = support;
  return (
    <Panel
      title="Support plan"
      actions={
        openPlanId === null ? (
          start
        ) : (
          <LinkButton to={paths.supportPlan(openPlanId)} kind="primary">
            Open the plan
          </LinkButton>
        )
      }
    >
      <ol className={styles['plain']} reversed>
        {cycles.map((cycle) => (
          <li key={cycle.id}>
            <TextLink to={paths.supportPlan(cycle.id)}>{cycle.words}</TextLink>: {cycle.when}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
