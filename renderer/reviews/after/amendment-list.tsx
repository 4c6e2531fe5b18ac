import { useRef } from 'react';
import { countOf } from '../../../domain/common/text';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { proposedAmendments } from '../../../domain/reviews/propose-amendments';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { Button } from '../../ui/button';
import { useFocusWhen } from '../../ui/use-focus-when';
import { AddLine } from '../add-line';
import shared from '../review-screen.module.css';
import styles from './after.module.css';
import { AmendFromPlan } from './amend-from-plan';
import { AmendmentCard } from './amendment-card';

/** The proposed amendments of the plan (R13): begun from the plan itself, from the outcomes, or from nothing. */
export function AmendmentList({ data }: { readonly data: ReviewPackData }) {
  const { review, record } = data;
  const place = useRef<HTMLElement>(null);
  const { length } = proposedAmendments(data);
  const moveFocus = useFocusWhen(length === 0, place);
  return (
    <section ref={place} className={shared['group']} aria-labelledby="amendments">
      <h2 id="amendments">Proposed amendments</h2>
      {length > 0 && <Propose reviewId={review.id} count={length} onPropose={moveFocus} />}
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

interface ProposeProps {
  readonly reviewId: string;
  readonly count: number;
  readonly onPropose: () => void;
}

function Propose({ reviewId, count, onPropose }: ProposeProps) {
  const propose = useChange('reviews', 'proposeAmendments');
  const withUndo = useWithUndo();
  const found = countOf(count, 'item');
  const run = () => {
    onPropose();
    void withUndo(propose({ reviewId }), `${found} added to be worded`);
  };
  return (
    <div className={shared['actions']}>
      <Button onPress={run}>Propose amendments from the outcomes</Button>
      <p className={shared['soft']}>
        {found} to amend or replace, or with provision that is open or was not given as planned.
      </p>
    </div>
  );
}
