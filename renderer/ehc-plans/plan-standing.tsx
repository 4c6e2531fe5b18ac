import { FileInput } from 'lucide-react';
import type { PlanPage } from '../../domain/ehc-plans/plan-view';
import { formatDate } from '../../domain/common/date-words';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link-button';
import { TextLink } from '../ui/text-link';

/** What one should know of a plan before reading it: that it is empty, has ceased, or is not the newest version. */
export function PlanStanding({ page }: { readonly page: PlanPage }) {
  const { plan, versions } = page;
  const [newest] = versions;
  return (
    <>
      {plan.status === 'ceased' && (
        <Callout tone="warning" heading="This plan has ceased">
          <p>
            The local authority no longer maintains it. It is kept as it was on {formatDate(plan.issuedOn)}.
            To go on with it, make a new version.
          </p>
        </Callout>
      )}
      {newest && newest.id !== plan.id && (
        <Callout heading="There is a newer version">
          <p>
            You are looking at version {plan.version}.{' '}
            <TextLink to={paths.plan(newest.id)}>Open version {newest.version}</TextLink> or{' '}
            <TextLink to={paths.planCompare(newest.id, plan.id)}>see what changed</TextLink>.
          </p>
        </Callout>
      )}
      {isEmpty(page) && (
        <Callout heading="This plan is still empty">
          <p>Open its PDF beside the form, take the text of each section from it, correct it and save it.</p>
          <LinkButton kind="primary" isMain icon={FileInput} to={paths.planEntry(plan.id)}>
            Enter the plan quickly
          </LinkButton>
        </Callout>
      )}
    </>
  );
}

export function isEmpty({ needs, outcomes, provisions, advice, texts }: PlanPage): boolean {
  return [needs, outcomes, provisions, advice, texts].every((list) => list.length === 0);
}
