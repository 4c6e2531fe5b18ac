import { useMemo } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import type { ImportPreview } from '../../domain/imports/api';
import { decidedCounts, toConfirmCount } from '../../domain/imports/decisions';
import { previewSentence } from '../../domain/imports/preview-words';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Tabs } from '../ui/tabs';
import { AddedList } from './added-list';
import { ChangedList } from './changed-list';
import styles from './import-screen.module.css';
import { useImport } from './import-store';
import { LeaverList } from './leaver-list';
import { ProblemList } from './problem-list';
import { UnsureList } from './unsure-list';
import { useApply } from './use-apply';
import { useClose } from './use-close';
import { WorkBar } from './work-bar';

/** Everything that would be written, each item to be refused by itself, before anything is. */
export function LookStep() {
  const preview = useImport((state) => state.preview);
  return preview && <Preview preview={preview} />;
}

function Preview({ preview }: { readonly preview: ImportPreview }) {
  const { apply, isWorking, problem } = useApply(preview);
  const set = useImport((state) => state.set);
  const close = useClose();
  const counts = useCounts(preview);
  return (
    <div className={styles['step']}>
      <h2 tabIndex={-1}>Look before writing</h2>
      <Callout heading="Nothing has been written yet" level={3}>
        <p>{sentenceOf(preview, counts)}</p>
        <p>
          {preview.schoolName}, as of {formatDate(preview.importDate)}.
        </p>
      </Callout>
      {problem && (
        <Callout tone="danger" heading="Nothing was imported" level={3} isAnswer>
          {problem.message}
        </Callout>
      )}
      <Tabs label="What the import would do" tabs={tabsOf(preview)} />
      <div className={styles['foot']}>
        {isWorking ? (
          <WorkBar token={preview.token} />
        ) : (
          <>
            <ImportButton counts={counts} onImport={() => void apply()} />
            <Button onPress={() => set({ preview: null })}>Back to the columns</Button>
            <Button kind="quiet" onPress={() => void close()}>
              Do not import
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

type Counts = ReturnType<typeof useCounts>;

/** What would be written as it is decided now, and what still waits for a word: the sentence and the button count alike. */
function useCounts(preview: ImportPreview) {
  const decisions = useImport((state) => state.decisions);
  return useMemo(
    () => ({ ...decidedCounts(preview, decisions), toConfirm: toConfirmCount(preview, decisions) }),
    [preview, decisions],
  );
}

function ImportButton({ counts, onImport }: { readonly counts: Counts; readonly onImport: () => void }) {
  const parts = [
    ...(counts.added === 0 ? [] : [`add ${countOf(counts.added, 'pupil')}`]),
    ...(counts.changed === 0 ? [] : [`change ${counts.changed}`]),
    ...(counts.left === 0 ? [] : [`archive ${counts.left}`]),
  ];
  return (
    <Button kind="primary" isMain onPress={onImport} isDisabled={parts.length === 0}>
      {parts.length === 0 ? 'Nothing to import' : `Import: ${parts.join(', ')}`}
    </Button>
  );
}

function sentenceOf(preview: ImportPreview, counts: Counts): string {
  const rejected = preview.problems.filter((row) => row.verdict === 'reject').length;
  const same =
    preview.same === 0
      ? ''
      : ` ${countOf(preview.same, 'pupil')} ${preview.same === 1 ? 'stays' : 'stay'} as they are.`;
  return previewSentence({ ...counts, unsure: preview.unsure.length, rejected }) + same;
}

/** Only what there is something of; with nothing at all, the list of added pupils says so. */
function tabsOf(preview: ImportPreview) {
  const problems = {
    id: 'problems',
    label: 'Problems',
    count: preview.problems.length + preview.chosen.length + preview.repaired.length,
    content: <ProblemList preview={preview} />,
  };
  // Problems of pupils who stay as they are can wait until last.
  const isUrgent = preview.problems.some((row) => row.place !== 'same') || preview.chosen.length > 0;
  const tabs = [
    ...(isUrgent ? [problems] : []),
    {
      id: 'unsure',
      label: 'Unsure',
      count: preview.unsure.length,
      content: <UnsureList items={preview.unsure} />,
    },
    {
      id: 'changed',
      label: 'Changed',
      count: preview.changed.length,
      content: <ChangedList items={preview.changed} />,
    },
    {
      id: 'left',
      label: 'Left the school',
      count: preview.left.length,
      content: <LeaverList items={preview.left} />,
    },
    {
      id: 'added',
      label: 'Added',
      count: preview.added.length,
      content: <AddedList items={preview.added} />,
    },
    ...(isUrgent ? [] : [problems]),
  ];
  const shown = tabs.filter((tab) => tab.count > 0);
  return shown.length > 0 ? shown : tabs.filter((tab) => tab.id === 'added');
}
