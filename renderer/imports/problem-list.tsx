import type { ImportPreview, ProblemRow } from '../../domain/imports/api';
import { Callout } from '../ui/callout';
import { ChosenValues } from './chosen-values';
import styles from './import-screen.module.css';
import { Problem } from './problem';
import { useRepairs } from './use-repairs';
import { VirtualList } from './virtual-list';
import { WorkBar } from './work-bar';

/** Every problem by row, line and column, with what can be done about it. */
export function ProblemList({ preview }: { readonly preview: ImportPreview }) {
  const { repairs, isWorking, problem } = useRepairs(preview);
  return (
    <div className={styles['panel']}>
      {problem && (
        <Callout tone="danger" heading="This could not be done" level={3} isAnswer>
          {problem}
        </Callout>
      )}
      {isWorking && <WorkBar token={preview.token} />}
      <ChosenValues preview={preview} repairs={repairs} />
      <VirtualList<ProblemRow>
        label="Rows with a problem"
        items={preview.problems}
        itemId={(row) => row.row}
        height={140}
        render={(row) => <Problem row={row} repairs={repairs} />}
      />
    </div>
  );
}
