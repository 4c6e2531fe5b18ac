import { fieldOf, groupsOf, isAnswered } from '../../../domain/papers/answers';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { AnswerFields, AnswerLine } from '../parts/answer-fields';
import { PupilLine } from '../parts/pupil-line';

interface ForTheAdultProps {
  readonly data: ReviewPackData;
  readonly isBlank: boolean;
  /** Lines for the child’s own words. */
  readonly wordLines: number;
}

/** The last page of the child’s form: who the child is on paper, how the views were gathered, and the exact words. */
export function ForTheAdult({ data, isBlank, wordLines }: ForTheAdultProps) {
  const { childViews } = data.record;
  const words = fieldOf(childViews, 'childExactWords');
  const cameBack = !isBlank && isAnswered(childViews);
  return (
    <section className={isBlank ? 'for-adult page' : 'for-adult'}>
      <h2>For the adult who helped</h2>
      {isBlank && (
        <p>
          Please write down what the child said or signed exactly, without tidying it, and say what you asked.
          If the child did not want to answer, write that.
        </p>
      )}
      <PupilLine data={data} />
      {groupsOf(childViews, ['child-gathered']).map((group) => (
        <AnswerFields key={group.key} group={group} cameBack={cameBack} />
      ))}
      {words && (words.value !== null || !cameBack) && (
        <dl className="with-previous">
          <AnswerLine field={words} stacked lines={wordLines} />
        </dl>
      )}
    </section>
  );
}
