import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import type { Term } from '../../domain/school/terms';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { classes } from '../ui/classes';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import styles from './school-screen.module.css';

interface AddTermsDialogProps {
  readonly schoolId: string;
  /** Dates to begin with; none for one empty term. */
  readonly proposed: readonly Term[];
  readonly onClose: () => void;
}

interface Draft {
  readonly name: string;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}

/** Terms to be looked at and corrected before they are kept: proposed dates are never taken over unseen. */
export function AddTermsDialog({ schoolId, proposed, onClose }: AddTermsDialogProps) {
  const isProposal = proposed.length > 0;
  const title = isProposal ? 'The six terms of 2026/27' : 'Add a term';
  return (
    <Dialog title={title} isOpen onClose={onClose} isWide>
      {isProposal && (
        <Callout heading="Check these dates" level={3}>
          <p>They are a usual pattern of six terms, not your school’s own calendar. Correct what differs.</p>
        </Callout>
      )}
      <TermsForm
        title={title}
        schoolId={schoolId}
        drafts={isProposal ? proposed : [{ name: '', startsOn: null, endsOn: null }]}
        onClose={onClose}
      />
    </Dialog>
  );
}

interface TermsFormProps {
  readonly title: string;
  readonly schoolId: string;
  readonly drafts: readonly Draft[];
  readonly onClose: () => void;
}

function TermsForm({ title, schoolId, drafts: first, onClose }: TermsFormProps) {
  const add = useChange('school', 'addTerms');
  const withUndo = useWithUndo();
  const [drafts, setDrafts] = useState(first);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const change = (at: number, part: Partial<Draft>) =>
    setDrafts(drafts.map((draft, index) => (index === at ? { ...draft, ...part } : draft)));
  const submit = async () => {
    const terms = drafts.map(({ name, startsOn, endsOn }) => ({
      name,
      startsOn: startsOn ?? '',
      endsOn: endsOn ?? '',
    }));
    const result = await add({ schoolId, terms });
    if (!result.ok) {
      setProblems(result.problem.fields ?? [{ field: 'terms.0.name', message: result.problem.message }]);
      return;
    }
    onClose();
    void withUndo(Promise.resolve(result), terms.length === 1 ? 'Term added' : 'Terms added');
  };
  return (
    <Form label={title} onSubmit={() => void submit()}>
      <ul className={styles['entries']}>
        {drafts.map((draft, at) => (
          <li key={at} className={classes(styles['entry'], styles['term'])}>
            <TextField
              label="Name"
              value={draft.name}
              onChange={(name) => change(at, { name })}
              error={problemOf(`terms.${at}.name`)}
            />
            <DateField
              label="First day"
              value={draft.startsOn}
              onChange={(startsOn) => change(at, { startsOn })}
              error={problemOf(`terms.${at}.startsOn`)}
            />
            <DateField
              label="Last day"
              value={draft.endsOn}
              onChange={(endsOn) => change(at, { endsOn })}
              error={problemOf(`terms.${at}.endsOn`)}
            />
          </li>
        ))}
      </ul>
      <Actions>
        <Button type="submit" kind="primary">
          {drafts.length === 1 ? 'Add the term' : 'Add these terms'}
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}
