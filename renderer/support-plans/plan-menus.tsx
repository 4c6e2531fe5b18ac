import { useLocation } from 'wouter';
import type { PlanCopy, SupportPlanPage } from '../../domain/support-plans/api';
import type { NameKind } from '../../domain/tasks/names';
import { ask, useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { Menu } from '../ui/menu';
import { notify } from '../ui/toasts';
import { pupilSupportPath } from './plan-paths';

/** What can be done with the whole plan: its papers, and taking it away. */
export function PlanMenus({ page }: { readonly page: SupportPlanPage }) {
  const { plan, pupil } = page.data;
  const remove = useChange('supportPlans', 'remove');
  const tellRemoved = useTellRemoved();
  const [, navigate] = useLocation();
  const print = async (copy: PlanCopy, names: NameKind) => {
    const result = await ask('supportPlans', 'print', { id: plan.id, copy, names });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  const removeNow = async () => {
    // First away from the screen: it would ask for a plan that is no longer there.
    navigate(pupilSupportPath(pupil.id));
    tellRemoved(await remove({ id: plan.id }), 'The plan was moved to the bin');
  };
  return (
    <>
      <Menu
        label="Print"
        items={[
          { id: 'full', label: 'Full copy, to be signed', onAction: () => void print('full', 'full') },
          {
            id: 'classroom',
            label: 'Classroom copy, without confidential parts',
            onAction: () => void print('classroom', 'full'),
          },
          {
            id: 'initials',
            label: 'Classroom copy with initials',
            onAction: () => void print('classroom', 'initials'),
          },
          {
            id: 'blank',
            label: 'Blank form, to be filled in by hand',
            onAction: () => void print('blank', 'full'),
          },
        ]}
      />
      <Menu
        label="More"
        kind="quiet"
        items={[
          { id: 'remove', label: 'Remove this cycle', isDanger: true, onAction: () => void removeNow() },
        ]}
      />
    </>
  );
}
