import type { PackInviteeForm } from '../../../domain/reviews/record-data';
import type { PackOutcome } from '../../../domain/reviews/pack-data';
import { Choices } from '../parts/choices';
import { Lines } from '../parts/lines';

interface OutcomeAnswersProps {
  readonly outcomes: readonly PackOutcome[];
  readonly said: PackInviteeForm['outcomes'];
  /** What can be ticked instead of writing, on a form without an answer. */
  readonly choices: readonly string[];
}

/** Each outcome of the plan with what one person says of it, or room to say it. */
export function OutcomeAnswers({ outcomes, said, choices }: OutcomeAnswersProps) {
  return outcomes.map(({ outcome }) => {
    const words = said[outcome.id];
    return (
      <div key={outcome.id} className={words ? 'outcome-answer' : 'outcome-answer blank'}>
        <p className="typed">
          <strong>{outcome.ref}</strong> {outcome.text}
        </p>
        {words ? (
          <p className="typed outcome-words">{words}</p>
        ) : (
          <>
            <Choices names={choices} />
            <Lines count={2} />
          </>
        )}
      </div>
    );
  });
}
