import { useState } from 'react';
import { exportWarning } from '../../domain/backups/export-warning';
import { countOf } from '../../domain/common/text';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { notify } from '../ui/toasts';
import styles from './backups.module.css';
import { WorkBar } from './work-bar';

const job = 'export-all';

/** Everything in open formats, after saying that it is then unprotected: nobody is held by this program. */
export function ExportSettings() {
  const [isAsking, setAsking] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<{ readonly heading: string; readonly text: string } | null>(null);

  const save = async (): Promise<void> => {
    setAsking(false);
    setProblem(null);
    setWorking(true);
    const done = await ask('backups', 'exportAll', { job });
    setWorking(false);
    if (!done.ok) {
      if (done.problem.kind !== 'cancelled')
        setProblem({ heading: 'Nothing was saved', text: done.problem.message });
      return;
    }
    if (done.value === null) return;
    const { folder, tables, documents, failed } = done.value;
    notify({ text: `${countOf(tables, 'list')} and ${countOf(documents, 'document')} saved in ${folder}.` });
    if (failed.length > 0)
      setProblem({
        heading: `${countOf(failed.length, 'document')} could not be read`,
        text: `Everything else was saved. Not saved: ${failed.join(', ')}.`,
      });
  };

  return (
    <Card title="Everything in open formats">
      <div className={styles['parts']}>
        <p className={styles['line']}>
          All lists as CSV and JSON, and the original documents in one folder for each pupil, for moving to
          another program. They are not protected.
        </p>
        {isWorking ? (
          <WorkBar job={job} label="Saving" />
        ) : (
          <div className={styles['actions']}>
            <Button onPress={() => setAsking(true)}>Save everything in open formats</Button>
          </div>
        )}
        {problem && (
          <Callout tone="danger" level={3} heading={problem.heading} isAnswer>
            {problem.text}
          </Callout>
        )}
      </div>
      <ConfirmDialog
        title={exportWarning.title}
        isOpen={isAsking}
        actionLabel={exportWarning.confirm}
        isDanger={false}
        onConfirm={() => void save()}
        onCancel={() => setAsking(false)}
      >
        <p>{exportWarning.text}</p>
      </ConfirmDialog>
    </Card>
  );
}
