import { useState } from 'react';
import { backupMoment } from '../../domain/backups/due';
import type { PutAsideSet } from '../../domain/backups/put-aside';
import { sizeInWords } from '../../domain/documents/file-size';
import { useChange, useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { notify } from '../ui/toasts';
import styles from './put-aside-sets.module.css';

/** What restores put aside, and how one goes for good. Nothing is shown as long as there is none. */
export function PutAsideSets() {
  const sets = useRead('backups', 'putAside', {}).value ?? [];
  const { asked, setAsked, isRemoving, problem, remove } = useRemoval();
  if (sets.length === 0 && problem === null) return null;
  return (
    <div className={styles['part']}>
      <h3>Kept from before a restore</h3>
      <p>
        When a backup was restored, what was here before was put aside: pupils, documents and all. It stays in
        the vault’s folder until you remove it here.
      </p>
      <ul className={styles['sets']}>
        {sets.map((set) => (
          <li key={set.name} className={styles['set']}>
            <div className={styles['words']}>
              <strong>{titleOf(set)}</strong>
              <span className={styles['folder']}>
                {sizeInWords(set.bytes)}, in the folder “{set.name}”
              </span>
            </div>
            <Button ariaLabel={`Remove for good: ${titleOf(set)}`} onPress={() => setAsked(set)}>
              Remove for good
            </Button>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <Callout tone="danger" level={3} heading="It was not removed" isAnswer>
          {problem}
        </Callout>
      )}
      <ConfirmDialog
        title="Remove for good what a restore put aside?"
        isOpen={asked !== null}
        actionLabel="Remove for good"
        cancelLabel="Keep it"
        isPending={isRemoving}
        onConfirm={() => void remove()}
        onCancel={() => setAsked(null)}
      >
        {asked && (
          <>
            <p>
              {titleOf(asked)}. This holds children’s records and documents as they were before that restore,
              and may be the only place for what was entered after the backup was made.
            </p>
            <p>
              Once it is removed, neither you nor anybody else can bring it back. What you work with now, and
              your backups, stay as they are.
            </p>
          </>
        )}
      </ConfirmDialog>
    </div>
  );
}

function useRemoval() {
  const removePutAside = useChange('backups', 'removePutAside');
  const [asked, setAsked] = useState<PutAsideSet | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    if (asked === null) return;
    setRemoving(true);
    const removed = await removePutAside({ name: asked.name });
    setRemoving(false);
    setAsked(null);
    setProblem(removed.ok ? null : removed.problem.message);
    if (removed.ok) notify({ text: 'What a restore had put aside was removed.' });
  };
  return { asked, setAsked, isRemoving, problem, remove };
}

function titleOf({ at, name }: PutAsideSet): string {
  return at === null ? `Put aside by a restore, ${name}` : `Put aside by the restore of ${backupMoment(at)}`;
}
