import { listInWords } from '../../../domain/common/text';
import type { PackOutcome } from '../../../domain/reviews/pack-data';
import { Choices } from '../parts/choices';
import { Lines } from '../parts/lines';

interface OutcomeAnswersProps {
  readonly outcomes: readonly PackOutcome[];
  /** By the outcome's id; null on a form that is to be filled in. */
  readonly said: Readonly<Record<string, string>> | null;
  /** What can be ticked besides writing. */
  readonly choices: readonly string[];
}

/** Each outcome of the plan with room to say how it goes; on a form that came back, what was said. */
export function OutcomeAnswers({ outcomes, said, choices }: OutcomeAnswersProps) {
  if (outcomes.length === 0) return <p>No outcome of section E has been entered for this plan.</p>;
  const spokenOf = outcomes.filter(({ outcome }) => said === null || said[outcome.id]);
  const silent = outcomes.filter((item) => !spokenOf.includes(item)).map(({ outcome }) => outcome.ref);
  return (
    <>
      {spokenOf.map(({ outcome }) => (
        <div key={outcome.id} className={said ? 'outcome-answer' : 'outcome-answer blank'}>
          <p className="typed">
            <strong>{outcome.ref}</strong> {outcome.text}
          </p>
          {said ? (
            <p className="typed outcome-words">{said[outcome.id]}</p>
          ) : (
            <>
              <Choices names={choices} />
              <Lines count={2} />
            </>
          )}
        </div>
      ))}
      {silent.length > 0 && <p className="outcome-silent">Nothing was said about {listInWords(silent)}.</p>}
    </>
  );
}
