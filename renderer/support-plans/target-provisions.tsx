import type { SupportPlanPage } from '../../domain/support-plans/api';
import type { PlanTarget } from '../../domain/support-plans/plan-data';
import { useChange } from '../app/calls';
import { useHeldChoice } from '../app/use-held-choice';
import { Seen } from '../progress/seen';
import { TargetObservations } from '../timetable/target-observations';
import { CheckboxGroup } from '../ui/checkbox-group';
import { notify } from '../ui/toasts';

interface TargetProvisionsProps {
  readonly page: SupportPlanPage;
  readonly target: PlanTarget;
  readonly number: number;
}

/** The provision that serves a target, linked with a tick, and what was seen so far. */
export function TargetProvisions({ page, target, number }: TargetProvisionsProps) {
  const { outcome, provisions } = target;
  const link = useChange('supportPlans', 'linkProvision');
  const kept = provisions.map(({ id }) => id);
  const [chosen, choose] = useHeldChoice(kept, async (ids: string[], before) => {
    const changed = page.runs.filter(({ id }) => ids.includes(id) !== before.includes(id));
    for (const { id } of changed) {
      const linked = ids.includes(id);
      const result = await link({ outcomeId: outcome.id, provisionId: id, linked });
      if (!result.ok) {
        notify({ text: result.problem.message, isProblem: true });
        return false;
      }
    }
    return true;
  });
  return (
    <>
      {page.runs.length > 0 && (
        <CheckboxGroup
          label="Provision that serves this target"
          options={page.runs.map(({ id, name, words }) => ({ id, label: name, detail: words }))}
          value={chosen}
          onChange={choose}
        />
      )}
      <Seen
        pupilId={page.data.pupil.id}
        plan={page.data.plan}
        target={target}
        number={number}
        today={page.data.preparedOn}
      />
      <TargetObservations outcomeId={outcome.id} />
    </>
  );
}
