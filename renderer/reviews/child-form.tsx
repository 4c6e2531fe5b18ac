import { childLayouts } from '../../domain/papers/papers';
import { childLayoutField, childViewsGroups } from '../../domain/reviews/forms/child-views';
import { outcomesAfterGroup } from '../../domain/reviews/forms/outcome-place';
import type { ReviewPage } from '../../domain/reviews/api';
import { feelings } from '../../domain/reviews/record-codes';
import { saved, useChange } from '../app/calls';
import { AutosaveRadio, AutosaveSelect } from '../ui/autosave-choices';
import { ReviewAnswers } from './review-answers';
import shared from './review-screen.module.css';
import styles from './views-tab.module.css';

/** The child's views (R4) in the order of the printed form, and which of its versions is printed. */
export function ChildForm({ page }: { readonly page: ReviewPage }) {
  const reviewId = page.data.review.id;
  const setAnswer = useChange('reviews', 'setAnswer');
  const layout = page.answers.find(({ key }) => key === childLayoutField.key);
  return (
    <>
      <div className={styles['facts']}>
        <AutosaveSelect
          label={childLayoutField.label}
          {...(layout?.fromRecord && { hint: 'Proposed for the year group.' })}
          options={childLayouts.map(({ code, name }) => ({ id: code, label: name }))}
          value={page.data.record.childLayout}
          onSave={(value) => saved(setAnswer({ reviewId, field: childLayoutField.key, value: value ?? '' }))}
        />
      </div>
      <ReviewAnswers
        page={page}
        groups={childViewsGroups}
        level={3}
        after={{ key: outcomesAfterGroup.child, content: <Feelings page={page} /> }}
      />
    </>
  );
}

const answers = [
  ...feelings.map(({ code, name }) => ({ id: code, label: name })),
  { id: 'not-asked', label: 'Not asked' },
] as const;

function Feelings({ page }: { readonly page: ReviewPage }) {
  const { outcomes, record, review } = page.data;
  const setField = useChange('reviews', 'setOutcomeField');
  if (outcomes.length === 0) return null;
  return (
    <section className={shared['group']} aria-labelledby="child-outcomes">
      <h3 id="child-outcomes">How I feel about my outcomes</h3>
      {outcomes.map(({ outcome }) => (
        <AutosaveRadio
          key={outcome.id}
          label={`How the child feels about ${outcome.ref}`}
          hint={outcome.text}
          isHorizontal
          options={answers}
          value={record.outcomes[outcome.id]?.childFeeling ?? 'not-asked'}
          onSave={(feeling) =>
            saved(
              setField({
                reviewId: review.id,
                outcomeId: outcome.id,
                field: 'childFeeling',
                value: feeling === 'not-asked' ? null : feeling,
              }),
            )
          }
        />
      ))}
    </section>
  );
}
