import { useState } from 'react';
import { useLocation } from 'wouter';
import { countOf } from '../../domain/common/text';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import { goesOn } from '../../domain/support-plans/carry-over';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { CycleDatesForm, useChosenDates } from './cycle-dates-form';
import styles from './support-plans.module.css';

interface StartNextDialogProps {
  readonly page: SupportPlanPage;
  readonly onClose: () => void;
}

/** Dates of the next cycle, and what it takes along. */
export function StartNextDialog({ page, onClose }: StartNextDialogProps) {
  const { plan, targets } = page.data;
  const [dates, setDates] = useChosenDates(page.nextChoices);
  const [error, setError] = useState<string>();
  const [, navigate] = useLocation();
  const startNext = useChange('supportPlans', 'startNext');
  const going = targets.filter(({ outcome }) => goesOn(outcome)).length;
  const send = async () => {
    if (dates.startsOn === null) {
      setError('Enter the date on which this cycle starts.');
      return;
    }
    const result = await startNext({ planId: plan.id, ...dates, startsOn: dates.startsOn });
    if (result.ok) navigate(paths.supportPlan(result.value.planId));
    else setError(result.problem.message);
  };
  return (
    <Dialog
      title="Start the next cycle"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Start the cycle
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['panel']}>
        <CycleDatesForm choices={page.nextChoices} value={dates} onChange={setDates} error={error} />
        <p className={styles['soft']}>
          Carried over: what is under the headings, and {countOf(going, 'target')} not finished, each with its
          value at the review as the new baseline. The child’s and the parents’ views are asked for again.
        </p>
      </div>
    </Dialog>
  );
}
