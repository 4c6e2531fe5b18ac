import { useRef } from 'react';
import type { ReviewPage } from '../../../domain/reviews/api';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { Button } from '../../ui/button';
import { useFocusWhen } from '../../ui/use-focus-when';
import shared from '../review-screen.module.css';

/** The plan comes to its end: its status is set with one click, and no further review is due. */
export function CeasePlan({ page }: { readonly page: ReviewPage }) {
  const setField = useChange('ehcPlans', 'setField');
  const withUndo = useWithUndo();
  const { plan } = page.data;
  const place = useRef<HTMLDivElement>(null);
  const isCeased = plan.status === 'ceased';
  const moveFocus = useFocusWhen(isCeased, place, 'p');
  const cease = () => {
    moveFocus();
    void withUndo(
      setField({ planId: plan.id, field: 'status', value: 'ceased' }),
      'The plan is marked as ceased',
    );
  };
  return (
    <div ref={place} className={shared['stack']}>
      {isCeased ? <Ceased /> : <InForce onCease={cease} />}
    </div>
  );
}

function Ceased() {
  return <p tabIndex={-1}>The plan has ceased. No further review or new plan will follow.</p>;
}

function InForce({ onCease }: { readonly onCease: () => void }) {
  return (
    <>
      <p>
        The plan stays in force until the time for an appeal has passed (Children and Families Act 2014,
        s.45(4)). Mark it as ceased when it has ended: no further review is then due.
      </p>
      <div>
        <Button onPress={onCease}>Mark the plan as ceased</Button>
      </div>
    </>
  );
}
