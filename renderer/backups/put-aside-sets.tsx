import { useEffect, useRef, useState } from 'react';
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
  const { asked, setAsked, removing, removed, problem, remove } = useRemoval();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its line.
  useEffect(() => {
    if (removed > 0) heading.current?.focus();
  }, [removed]);
  if (sets.length === 0 && problem === null && removed === 0) return null;
  return (
    <div className={styles['part']}>
      <h3 ref={heading} tabIndex={-1}>
        Kept from before a restore
      </h3>
      <p>
        {sets.length === 0
          ? 'Nothing is kept any more.'
          : 'When a backup was restored, what was here before was put aside: pupils, documents and all. It stays in the vault’s folder until you remove it here.'}
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
            <Button
              ariaLabel={`Remove for good: ${titleOf(set)}`}
              isPending={removing === set.name}
              onPress={() => setAsked(set)}
            >
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
        onConfirm={() => void remove()}
        onCancel={() => setAsked(null)}
      >
        {asked && (
          <div className={styles['part']}>
            <p>
              {titleOf(asked)}. This holds children’s records and documents as they were before that restore,
              and may be the only place for what was entered after the backup was made.
            </p>
            <p>
              Once it is removed, neither you nor anybody else can bring it back. What you work with now, and
              your backups, stay as they are.
            </p>
          </div>
        )}
      </ConfirmDialog>
    </div>
  );
}

function useRemoval() {
  const removePutAside = useChange('backups', 'removePutAside');
  const [asked, setAsked] = useState<PutAsideSet | null>(null);
  /** The name of the one that is going; a large one takes a while. */
  const [removing, setRemoving] = useState<string | null>(null);
  const [removed, setRemoved] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    if (asked === null) return;
    setAsked(null);
    setRemoving(asked.name);
    const result = await removePutAside({ name: asked.name });
    setRemoving(null);
    setProblem(result.ok ? null : result.problem.message);
    if (!result.ok) return;
    setRemoved((count) => count + 1);
    notify({ text: 'What a restore had put aside was removed.' });
  };
  return { asked, setAsked, removing, removed, problem, remove };
}

function titleOf({ at, name }: PutAsideSet): string {
  return at === null ? `Put aside by a restore, ${name}` : `Put aside by the restore of ${backupMoment(at)}`;
}
