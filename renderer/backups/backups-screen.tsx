import { useEffect, useState } from 'react';
import { backupMoment } from '../../domain/backups/due';
import type { LostItems } from '../../domain/backups/lost';
import { type BackupItem, reasonWords } from '../../domain/backups/model';
import { ask, useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { PageHeading } from '../ui/page-heading';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import styles from './backups.module.css';
import { LostList } from './lost-list';
import { WorkBar } from './work-bar';

const job = 'look-into-backup';

/** Looks into a backup and brings a pupil or a document back that the vault has lost. The backup itself is only read. */
export function BackupsScreen() {
  const backups = useRead('backups', 'list', {}).value ?? [];
  const [lost, setLost] = useState<LostItems | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => () => void ask('backups', 'close', {}), []);

  const open = async (file: string | null): Promise<void> => {
    setOpening(true);
    setProblem(null);
    const opened = await ask('backups', 'open', { file, job });
    setOpening(false);
    if (opened.ok) setLost(opened.value ?? lost);
    else if (opened.problem.kind !== 'cancelled') setProblem(opened.problem.message);
  };

  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Bring something back from a backup"
        lead="Pupils and documents that a backup holds and the vault does not. What you have now stays as it is."
      />
      {problem !== null && (
        <Callout tone="danger" heading="This backup cannot be opened" isAnswer>
          {problem}
        </Callout>
      )}
      {isOpening && <WorkBar job={job} label="Opening the backup" />}
      {lost && !isOpening && (
        <LostList
          lost={lost}
          onBroughtBack={(id) => setLost(without(lost, id))}
          onClose={() => {
            setLost(null);
            void ask('backups', 'close', {});
          }}
        />
      )}
      {!lost && !isOpening && (
        <>
          <Table
            label="Backups"
            columns={columnsWith((file) => void open(file))}
            rows={backups}
            rowId={({ file }) => file}
            empty="No backup can be reached now. Connect the memory stick or the network, or choose a file."
          />
          <div className={styles['actions']}>
            <Button onPress={() => void open(null)}>Choose another backup file</Button>
          </div>
        </>
      )}
    </div>
  );
}

function columnsWith(onOpen: (file: string) => void): readonly TableColumn<BackupItem>[] {
  return [
    { id: 'at', label: 'Made', isRowHeader: true, render: ({ at }) => backupMoment(at) },
    { id: 'reason', label: 'Why', render: ({ reason }) => reasonWords[reason] },
    {
      id: 'whole',
      label: 'Documents',
      render: ({ isWhole }) => (isWhole ? 'All whole' : 'Some were damaged already'),
    },
    {
      id: 'size',
      label: 'Size',
      align: 'end',
      render: ({ bytes }) => `${(bytes / 1_000_000).toFixed(1)} MB`,
    },
    {
      id: 'open',
      label: 'Look inside',
      isLabelHidden: true,
      render: ({ at, file }) => (
        <Button ariaLabel={`Look inside the backup of ${backupMoment(at)}`} onPress={() => onOpen(file)}>
          Look inside
        </Button>
      ),
    },
  ];
}

function without(lost: LostItems, id: string): LostItems {
  return {
    ...lost,
    pupils: lost.pupils.filter((pupil) => pupil.id !== id),
    documents: lost.documents.filter((document) => document.id !== id),
  };
}
