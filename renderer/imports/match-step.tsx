import { useState } from 'react';
import type { ImportOverview, OpenedFile } from '../../domain/imports/api';
import { countOf } from '../../domain/common/text';
import type { Problem } from '../../domain/common/result';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ColumnTable } from './column-table';
import styles from './import-screen.module.css';
import { useImport } from './import-store';
import { useClose } from './use-close';
import { useLook } from './use-look';
import { WorkBar } from './work-bar';

/** What each column of the file means. The program proposes, the user corrects, and it is remembered. */
export function MatchStep({ overview }: { readonly overview: ImportOverview }) {
  const file = useImport((state) => state.file);
  return file && <Columns key={file.token} file={file} overview={overview} />;
}

function Columns({ file, overview }: { readonly file: OpenedFile; readonly overview: ImportOverview }) {
  const set = useImport((state) => state.set);
  const { look, isLooking, problem } = useLook(overview);
  const close = useClose();
  const [mappingProblem, setMappingProblem] = useState<Problem | null>(null);
  const change = async (index: number, target: string | null): Promise<void> => {
    const columns = file.columns.map((column, at) => (at === index ? target : column.target));
    const result = await ask('imports', 'setMapping', { token: file.token, columns });
    if (result.ok) set({ file: result.value });
    setMappingProblem(result.ok ? null : result.problem);
  };
  const wrong = problem ?? mappingProblem;
  return (
    <div className={styles['step']}>
      <h2 tabIndex={-1}>Match the columns of {file.fileName}</h2>
      <div>
        <p className={styles['lead']}>{describe(file)}</p>
        <p className={styles['soft']}>
          How the file was read: {file.readAs}, separated by {file.delimiter}.
        </p>
      </div>
      {file.problems.length > 0 && (
        <Callout tone="warning" heading="Before you go on">
          <ul>
            {file.problems.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Callout>
      )}
      {wrong && (
        <Callout tone="danger" heading="This cannot be done" isAnswer>
          {wrong.message}
        </Callout>
      )}
      <ColumnTable file={file} onChange={(index, target) => void change(index, target)} />
      <div className={styles['foot']}>
        {isLooking ? (
          <WorkBar token={file.token} />
        ) : (
          <>
            <Button
              kind="primary"
              isMain
              isDisabled={file.problems.length > 0}
              onPress={() => void look(file.token)}
            >
              Look at what would change
            </Button>
            <Button onPress={() => void close()}>Choose another file</Button>
            <span className={styles['soft']}>Nothing is written by looking.</span>
          </>
        )}
      </div>
    </div>
  );
}

function describe(file: OpenedFile): string {
  const matched = file.columns.filter((column) => column.target !== null).length;
  const rows = `${countOf(file.rows, 'row')}, ${countOf(file.columns.length, 'column')}.`;
  const how = file.remembered
    ? 'The meanings are those of your last import of such a file.'
    : 'The meanings are proposed from the column names.';
  const left = file.columns.length - matched;
  const rest =
    left === 0
      ? 'Every column has a meaning.'
      : `${countOf(left, 'column')} ${left === 1 ? 'is' : 'are'} not imported.`;
  return `${rows} ${how} ${rest}`;
}
