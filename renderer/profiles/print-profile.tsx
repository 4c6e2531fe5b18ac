import { Printer } from 'lucide-react';
import { useState } from 'react';
import { type ChildLayout, childLayouts } from '../../domain/papers/papers';
import { proposedChildLayout } from '../../domain/reviews/known-views';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Select } from '../ui/select';
import styles from './profiles.module.css';

interface PrintProfileProps {
  readonly pupilId: string;
  /** The edition; null prints a blank form. */
  readonly editionId: string | null;
  readonly ncy: number;
}

/** Prints an edition in the version that is chosen, or a blank form: one side of A4. */
export function PrintProfile({ pupilId, editionId, ncy }: PrintProfileProps) {
  const [layout, setLayout] = useState<ChildLayout>(editionId === null ? proposedChildLayout(ncy) : 'full');
  const [problem, setProblem] = useState<string | null>(null);
  const print = async (id: string | null) => {
    const result = await ask('profiles', 'print', { pupilId, id, layout });
    setProblem(result.ok ? null : result.problem.message);
  };
  return (
    <>
      <div className={styles['actions']}>
        <Select
          label="Version"
          options={childLayouts.map(({ code, name }) => ({ id: code, label: name }))}
          value={layout}
          onChange={(chosen) => chosen && setLayout(chosen)}
        />
        {editionId !== null && (
          <Button icon={Printer} onPress={() => void print(editionId)}>
            Print the profile
          </Button>
        )}
        <Button icon={Printer} onPress={() => void print(null)}>
          Print a blank one
        </Button>
      </div>
      {problem !== null && (
        <Callout tone="warning" heading="It does not fit on one side" isAnswer>
          <p>{problem}</p>
        </Callout>
      )}
    </>
  );
}
