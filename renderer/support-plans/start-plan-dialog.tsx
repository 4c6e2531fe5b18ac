import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PupilSupport } from '../../domain/support-plans/api';
import { planLayouts } from '../../domain/support-plans/layouts';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { RadioGroup } from '../ui/radio-group';
import { CycleDatesForm, useChosenDates } from './cycle-dates-form';
import styles from './support-plans.module.css';

interface StartPlanDialogProps {
  readonly pupilId: string;
  readonly support: PupilSupport;
  readonly onClose: () => void;
}

/** Dates and headings of a first plan. */
export function StartPlanDialog({ pupilId, support, onClose }: StartPlanDialogProps) {
  const [dates, setDates] = useChosenDates(support.choices);
  const [layout, setLayout] = useState(planLayouts[0]?.id ?? '');
  const [error, setError] = useState<string>();
  const [, navigate] = useLocation();
  const start = useChange('supportPlans', 'start');
  const send = async () => {
    if (dates.startsOn === null) {
      setError('Enter the date on which this cycle starts.');
      return;
    }
    const result = await start({ pupilId, layout, ...dates, startsOn: dates.startsOn });
    if (result.ok) navigate(paths.supportPlan(result.value.planId));
    else setError(result.problem.message);
  };
  return (
    <Dialog
      title="Start a support plan"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Start the plan
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['panel']}>
        <CycleDatesForm choices={support.choices} value={dates} onChange={setDates} error={error} />
        <RadioGroup
          label="Laid out as"
          isHorizontal
          options={planLayouts.map(({ id, title }) => ({ id, label: title }))}
          value={layout}
          onChange={setLayout}
        />
        <p className={styles['soft']}>
          Strengths, needs and the summary are taken from {support.calledName}’s record, and can be changed.
        </p>
      </div>
    </Dialog>
  );
}
