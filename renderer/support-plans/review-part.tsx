import { useState } from 'react';
import { nextSteps } from '../../domain/support-plans/codes';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import { openInReview } from '../../domain/support-plans/review-open';
import { saved, useChange } from '../app/calls';
import { paths } from '../app/paths';
import { AutosaveDate, AutosaveRadio } from '../ui/autosave-choices';
import { AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { PlanAnswerField } from './plan-parts';
import { ReviewTarget } from './review-target';
import { StartNextDialog } from './start-next-dialog';
import styles from './support-plans.module.css';

/** The review of a cycle: what was found of each target, and what happens next. */
export function ReviewPart({ page }: { readonly page: SupportPlanPage }) {
  const { plan, targets, parts } = page.data;
  const setField = useChange('supportPlans', 'setField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ planId: plan.id, field, value }));
  const answers = parts.filter(({ key }) => key === 'review').flatMap((part) => part.answers);
  return (
    <div className={styles['stack']}>
      <section className={styles['group']} aria-label="Day of the review">
        <AutosaveDate label="Reviewed on" value={plan.reviewedOn} onSave={save('reviewedOn')} />
      </section>
      {targets.length > 0 && (
        <ol className={styles['cards']}>
          {targets.map((target, at) => (
            <ReviewTarget key={target.outcome.id} target={target} number={at + 1} />
          ))}
        </ol>
      )}
      <section className={styles['group']} aria-labelledby="what-next">
        <h2 id="what-next">What happens next</h2>
        {answers.map((answer) => (
          <PlanAnswerField key={answer.field.key} planId={plan.id} answer={answer} />
        ))}
        <AutosaveRadio
          label="Next step"
          options={nextSteps.map(({ code, name }) => ({ id: code, label: name }))}
          value={plan.nextStep}
          onSave={save('nextStep')}
        />
        <AutosaveTextArea
          label="Note on the next step"
          rows={2}
          value={plan.nextStepNote ?? ''}
          onSave={save('nextStepNote')}
        />
      </section>
      <NextCycle page={page} />
    </div>
  );
}

function NextCycle({ page }: { readonly page: SupportPlanPage }) {
  const { data, nextId } = page;
  const [isStarting, setStarting] = useState(false);
  const open = openInReview(data);
  if (nextId !== null)
    return (
      <p>
        <LinkButton to={paths.supportPlan(nextId)}>Open the next cycle</LinkButton>
      </p>
    );
  return (
    <section className={styles['group']} aria-labelledby="next-cycle">
      <h2 id="next-cycle">Next cycle</h2>
      {open.length > 0 && (
        <ul className={styles['plain']}>
          {open.map((sentence) => (
            <li key={sentence} className={styles['soft']}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button kind="primary" isDisabled={data.plan.reviewedOn === null} onPress={() => setStarting(true)}>
          Start the next cycle
        </Button>
      </div>
      {isStarting && <StartNextDialog page={page} onClose={() => setStarting(false)} />}
    </section>
  );
}
