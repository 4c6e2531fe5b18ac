import { useState } from 'react';
import type { FieldProblem } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import type { DisposalDone, ReviewItem } from '../../domain/retention/api';
import { confirmationWords } from '../../domain/retention/confirmation';
import { useChange, useRead } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { Loading } from '../ui/loading';
import { ProgressBar } from '../ui/progress-bar';
import { TextField } from '../ui/text-field';
import { DisposalWords } from './disposal-words';
import styles from './retention.module.css';

const token = 'dispose-of-records';

interface DisposeDialogProps {
  readonly items: readonly ReviewItem[];
  readonly onClose: () => void;
  readonly onDone: (done: DisposalDone) => void;
}

/** The one thing here that has no undo: says what goes, what stays and what is not reached, and wants words typed. */
export function DisposeDialog({ items, onClose, onDone }: DisposeDialogProps) {
  const targets = items.map(({ target }) => target);
  const preview = useRead('retention', 'preview', { targets });
  const disposing = useDispose(targets, onDone);
  const progress = useProgress(token);
  const total = progress?.total ?? 0;
  return (
    <Dialog
      title={`Dispose of ${countOf(items.length, 'record')} for good`}
      isOpen
      isWide
      isStaying={disposing.isWorking}
      onClose={onClose}
      role="alertdialog"
    >
      {preview.problem && (
        <Callout tone="danger" heading="This cannot be disposed of" level={3} isAnswer>
          {preview.problem.message}
        </Callout>
      )}
      {!preview.value && !preview.problem && <Loading />}
      {preview.value && (
        <div className={styles['dialog']}>
          <DisposalWords preview={preview.value} items={items} />
          {disposing.isWorking ? (
            <ProgressBar
              label={progress?.doing ?? 'Disposing of records'}
              value={total === 0 ? null : (progress?.done ?? 0) / total}
            />
          ) : (
            <Confirm disposing={disposing} onClose={onClose} />
          )}
        </div>
      )}
    </Dialog>
  );
}

type Disposing = ReturnType<typeof useDispose>;

function useDispose(targets: ReviewItem['target'][], onDone: (done: DisposalDone) => void) {
  const dispose = useChange('retention', 'dispose');
  const [authorisedBy, setAuthorisedBy] = useState('');
  const [typed, setTyped] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const submit = async () => {
    setWorking(true);
    const result = await dispose({ targets, authorisedBy, typed, token });
    setWorking(false);
    if (result.ok) onDone(result.value);
    else setProblem(result.problem.fields?.[0] ?? { field: '', message: result.problem.message });
  };
  return { authorisedBy, setAuthorisedBy, typed, setTyped, isWorking, problem, submit };
}

function Confirm({ disposing, onClose }: { readonly disposing: Disposing; readonly onClose: () => void }) {
  const { authorisedBy, setAuthorisedBy, typed, setTyped, problem, submit } = disposing;
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);
  return (
    <Form label="Dispose of for good" onSubmit={() => void submit()}>
      {problem && !['authorisedBy', 'typed'].includes(problem.field) && (
        <Callout tone="danger" heading="Nothing was disposed of" level={3} isAnswer>
          {problem.message}
        </Callout>
      )}
      <TextField
        label="Authorised by"
        hint="The head teacher or the data protection officer. The name is printed on the certificate."
        value={authorisedBy}
        onChange={setAuthorisedBy}
        error={errorOf('authorisedBy')}
      />
      <TextField
        label={`Type the words: ${confirmationWords}`}
        value={typed}
        onChange={setTyped}
        spellCheck={false}
        error={errorOf('typed')}
      />
      <Actions>
        <Button autoFocus onPress={onClose}>
          Keep everything
        </Button>
        <Button type="submit" kind="danger">
          Dispose of for good
        </Button>
      </Actions>
    </Form>
  );
}
