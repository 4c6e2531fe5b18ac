import { countOf } from '../../../domain/common/text';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { proposedAmendments } from '../../../domain/reviews/propose-amendments';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { Button } from '../../ui/button';
import { AddLine } from '../add-line';
import shared from '../review-screen.module.css';
import styles from './after.module.css';
import { AmendFromPlan } from './amend-from-plan';
import { AmendmentCard } from './amendment-card';

/** The proposed amendments of the plan (R13): begun from the plan itself, from the outcomes, or from nothing. */
export function AmendmentList({ data }: { readonly data: ReviewPackData }) {
  const { review, record } = data;
  return (
    <section className={shared['group']} aria-labelledby="amendments">
      <h2 id="amendments">Proposed amendments</h2>
      <Propose data={data} />
      {record.amendments.length > 0 && (
        <ol className={styles['cards']}>
          {record.amendments.map((amendment, index) => (
            <AmendmentCard
              key={amendment.id}
              amendment={amendment}
              documents={data.documents}
              isFirst={index === 0}
              isLast={index === record.amendments.length - 1}
            />
          ))}
        </ol>
      )}
      <AmendFromPlan data={data} />
      <AddLine
        reviewId={review.id}
        list="amendment"
        title="Add wording that is not in the plan yet"
        label="New wording for the plan"
        hint="For what the plan does not say yet"
        button="Add the wording"
      />
    </section>
  );
}

function Propose({ data }: { readonly data: ReviewPackData }) {
  const propose = useChange('reviews', 'proposeAmendments');
  const withUndo = useWithUndo();
  const { length } = proposedAmendments(data);
  if (length === 0) return null;
  const found = countOf(length, 'item');
  return (
    <div className={shared['actions']}>
      <Button
        onPress={() => void withUndo(propose({ reviewId: data.review.id }), `${found} added to be worded`)}
      >
        Propose amendments from the outcomes
      </Button>
      <p className={shared['soft']}>
        {found} to amend or replace, or with provision that is open or was not given as planned.
      </p>
    </div>
  );
}
