import { useState } from 'react';
import { useLocation } from 'wouter';
import { notCarriedInWords } from '../../domain/ehc-plans/carry-delivery';
import { type PlanStatus, planStatuses } from '../../domain/ehc-plans/model';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Select } from '../ui/select';
import { notify } from '../ui/toasts';
import styles from './plan-screen.module.css';

interface NewVersionDialogProps {
  readonly planId: string;
  readonly onClose: () => void;
}

/** Copies the plan, to be amended; the version before stays as it was. */
export function NewVersionDialog({ planId, onClose }: NewVersionDialogProps) {
  const copy = useChange('ehcPlans', 'newVersion');
  const [status, setStatus] = useState<PlanStatus>('amended');
  const [issuedOn, setIssuedOn] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [, navigate] = useLocation();
  const send = async () => {
    const result = await copy({ planId, status, issuedOn: issuedOn ?? '' });
    if (result.ok) {
      const notCarried = notCarriedInWords(result.value.notCarried);
      if (notCarried !== null) notify({ text: notCarried, isProblem: true });
      onClose();
      navigate(paths.plan(result.value.planId));
    } else setError(result.problem.fields?.[0]?.message ?? result.problem.message);
  };
  return (
    <Dialog
      title="Make a new version"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Make the version
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <p>Everything in this plan is copied, to be amended. This version stays as it is.</p>
        <Select
          label="Status of the new version"
          options={planStatuses.map(({ code, name }) => ({ id: code, label: name }))}
          value={status}
          onChange={(code) => setStatus(code ?? 'amended')}
        />
        <DateField label="Issued on" value={issuedOn} onChange={setIssuedOn} error={error} />
      </div>
    </Dialog>
  );
}
