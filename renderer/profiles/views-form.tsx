import { Printer } from 'lucide-react';
import { useState } from 'react';
import { type ChildLayout, childLayouts } from '../../domain/papers/papers';
import { proposedChildLayout } from '../../domain/reviews/known-views';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { notify } from '../ui/toasts';
import styles from './profiles.module.css';

interface ViewsFormProps {
  readonly pupilId: string;
  readonly ncy: number;
}

/** Prints the form for the child’s views with the name on it, in the version that the child can use. */
export function ViewsForm({ pupilId, ncy }: ViewsFormProps) {
  const [layout, setLayout] = useState<ChildLayout>(proposedChildLayout(ncy));
  const print = async () => {
    const result = await ask('profiles', 'printViews', { pupilId, layout });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['actions']}>
      <Select
        label="Form for the child’s views"
        options={childLayouts.map(({ code, name }) => ({ id: code, label: name }))}
        value={layout}
        onChange={(chosen) => chosen && setLayout(chosen)}
      />
      <Button icon={Printer} onPress={() => void print()}>
        Print the form
      </Button>
    </div>
  );
}
