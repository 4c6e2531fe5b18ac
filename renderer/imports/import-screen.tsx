import { useEffect, useRef } from 'react';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Stepper } from '../ui/stepper';
import { ChooseStep } from './choose-step';
import { DoneStep } from './done-step';
import styles from './import-screen.module.css';
import { useImport } from './import-store';
import { LookStep } from './look-step';
import { MatchStep } from './match-step';

const steps = ['Choose a file', 'Match the columns', 'Look before writing', 'Done'];

function useStep(): number {
  return useImport(({ file, preview, done }) => {
    if (done !== null) return 3;
    if (file === null) return 0;
    return preview === null ? 1 : 2;
  });
}

/** Brings pupils in from a file of the school's information system, step by step; only the last step writes. */
export function ImportScreen() {
  const { value, problem } = useRead('imports', 'overview', {});
  const step = useStep();
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // A new step is a new page to whoever does not see it: the focus goes to its heading.
    if (shown.current !== step) top.current?.querySelector('h2')?.focus();
    shown.current = step;
  }, [step]);
  useEffect(
    () => () => {
      // What is done is done: who comes back comes for another file. Undo stays among the earlier imports.
      const { done, begin } = useImport.getState();
      if (done !== null) begin(null);
    },
    [],
  );
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Import pupils"
        lead="From Arbor, Bromcom, SIMS or any CSV file. You see every change before it is made."
      />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!value && !problem && <Loading />}
      {value?.schools.length === 0 && (
        <EmptyState
          heading="Add your school first"
          actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
        >
          Pupils belong to a school: enter its name, then come back here.
        </EmptyState>
      )}
      {value && value.schools.length > 0 && (
        <>
          <Stepper steps={steps} current={step} />
          <div ref={top}>
            {step === 0 && <ChooseStep overview={value} />}
            {step === 1 && <MatchStep overview={value} />}
            {step === 2 && <LookStep />}
            {step === 3 && <DoneStep />}
          </div>
        </>
      )}
    </div>
  );
}
