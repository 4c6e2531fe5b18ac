import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanPreview } from '../../domain/ehc-plans/api';
import type { Problem } from '../../domain/common/result';
import { notCarriedInWords } from '../../domain/ehc-plans/carry-delivery';
import { ask, useChange } from '../app/calls';
import { paths } from '../app/paths';
import { WorkBar } from '../backups/work-bar';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Dialog } from '../ui/dialog';
import { notify } from '../ui/toasts';
import styles from './plan-and-reviews-panel.module.css';

interface LoadPlanDialogProps {
  readonly pupilId: string;
  readonly onClose: () => void;
}

/** Choose a file, look at what was found in it, then load it. Nothing is written before that. */
export function LoadPlanDialog({ pupilId, onClose }: LoadPlanDialogProps) {
  const [preview, setPreview] = useState<PlanPreview | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const [isLoading, setLoading] = useState(false);
  const [, navigate] = useLocation();
  const load = useChange('ehcPlans', 'load');
  const choose = async () => {
    const result = await ask('ehcPlans', 'chooseFile', { pupilId });
    setProblem(result.ok ? undefined : result.problem);
    if (!result.ok) setPreview(null);
    else if (result.value !== null) setPreview(result.value);
  };
  const send = async (token: string) => {
    setLoading(true);
    const result = await load({ pupilId, token });
    setLoading(false);
    if (!result.ok) {
      setProblem(result.problem);
      return;
    }
    const notCarried = notCarriedInWords(result.value.notCarried);
    if (notCarried !== null) notify({ text: notCarried, isProblem: true });
    navigate(paths.plan(result.value.planId));
  };
  return (
    <Dialog
      title="Load a plan from a file"
      isOpen
      onClose={onClose}
      actions={
        preview === null ? (
          <>
            <Button kind="primary" onPress={() => void choose()}>
              Choose a file
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </>
        ) : (
          <>
            <Button kind="primary" isPending={isLoading} onPress={() => void send(preview.token)}>
              Load this plan
            </Button>
            <Button isDisabled={isLoading} onPress={() => void choose()}>
              Choose another file
            </Button>
          </>
        )
      }
    >
      <div className={styles['panel']}>
        {problem && <PlanProblem problem={problem} />}
        {preview === null ? (
          <p>
            Choose a plan that was saved as a JSON file. You see what was found in it before anything is
            loaded.
          </p>
        ) : (
          <Found preview={preview} />
        )}
        {preview !== null && isLoading && <WorkBar job={preview.token} label="Loading the plan" />}
      </div>
    </Dialog>
  );
}

function PlanProblem({ problem }: { readonly problem: Problem }) {
  const fields = problem.fields?.slice(0, 8) ?? [];
  return (
    <Callout tone="danger" heading="The plan was not loaded">
      <p>{problem.message}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field}: {message}
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}

function Found({ preview }: { readonly preview: PlanPreview }) {
  return (
    <>
      {preview.doubts.length > 0 && (
        <Callout tone="warning" heading="Is this the right pupil?">
          <ul>
            {preview.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Callout>
      )}
      <h3>Found in {preview.fileName}</h3>
      <ul className={styles['found']}>
        {preview.found.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
