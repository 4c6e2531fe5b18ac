import { useState } from 'react';
import { formatDate, formatDateWithDistance } from '../../../domain/common/date-words';
import type { ReviewPage } from '../../../domain/reviews/api';
import type { PackDeadline } from '../../../domain/reviews/pack-data';
import { Button } from '../../ui/button';
import shared from '../review-screen.module.css';
import { EnterPlanDialog } from './enter-plan-dialog';

/** What an amended plan brings: the notice, the final plan, and the way to enter it. */
export function AmendedPlanSection({ page }: { readonly page: ReviewPage }) {
  const [isOpen, setOpen] = useState(false);
  const { deadlines, preparedOn } = page.data;
  const due = (rule: PackDeadline['rule']) => deadlines.find((item) => item.rule === rule);
  const final = due('final-plan');
  return (
    <div className={shared['stack']}>
      <ul>
        {[due('amendment-notice'), final].map(
          (item) => item && <li key={item.rule}>{dueWords(item, preparedOn)}</li>,
        )}
      </ul>
      {final?.doneFromRecords !== true && (
        <div>
          <Button kind="primary" onPress={() => setOpen(true)}>
            Enter the amended plan
          </Button>
        </div>
      )}
      {isOpen && <EnterPlanDialog page={page} onClose={() => setOpen(false)} />}
    </div>
  );
}

function dueWords({ title, dueOn, doneOn, reason }: PackDeadline, today: string): string {
  return doneOn === null
    ? `${title}: due by ${formatDateWithDistance(dueOn, today)}. ${reason}`
    : `${title}: ${formatDate(doneOn)}.`;
}
