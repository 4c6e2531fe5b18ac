import { useState } from 'react';
import { useLocation } from 'wouter';
import { type PlanStatus, planStatuses } from '../../domain/ehc-plans/model';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Select } from '../ui/select';
import styles from './plan-and-reviews-panel.module.css';

interface AddPlanDialogProps {
  readonly pupilId: string;
  readonly onClose: () => void;
}

/** The first facts of a plan; everything else is filled in on its own screen. */
export function AddPlanDialog({ pupilId, onClose }: AddPlanDialogProps) {
  const create = useChange('ehcPlans', 'create');
  const [status, setStatus] = useState<PlanStatus>('final');
  const [firstIssuedOn, setFirst] = useState<string | null>(null);
  const [issuedOn, setIssued] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly field: string; readonly message: string }>();
  const [, navigate] = useLocation();
  const send = async () => {
    const result = await create({
      pupilId,
      status,
      firstIssuedOn: firstIssuedOn ?? '',
      issuedOn: issuedOn ?? '',
    });
    if (result.ok) navigate(paths.plan(result.value.planId));
    else setProblem(result.problem.fields?.[0] ?? { field: 'issuedOn', message: result.problem.message });
  };
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);
  return (
    <Dialog
      title="Add an EHC plan"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Add the plan
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['panel']}>
        <Select
          label="Status"
          options={planStatuses.map(({ code, name }) => ({ id: code, label: name }))}
          value={status}
          onChange={(code) => setStatus(code ?? 'final')}
        />
        <DateField
          label="First plan issued on"
          hint="The date of the very first plan; the first anniversary is counted from it."
          value={firstIssuedOn}
          onChange={setFirst}
          error={errorOf('firstIssuedOn')}
        />
        <DateField
          label="This plan issued on"
          value={issuedOn}
          onChange={setIssued}
          error={errorOf('issuedOn')}
        />
      </div>
    </Dialog>
  );
}
