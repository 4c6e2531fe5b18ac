import { useState } from 'react';
import { formatDate, formatDateShort } from '../../domain/common/date-words';
import type { Problem, Result } from '../../domain/common/result';
import type { GivenSheet, SheetsOverview } from '../../domain/teacher-sheets/api';
import { sheetFormats } from '../../domain/teacher-sheets/sheet';
import { ask, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { bridge } from '../bridge';
import { SupportNav } from '../support-plans/support-nav';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import { DropZone } from '../ui/drop-zone';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import { FilledSheet } from './filled-sheet';
import { GiveOut } from './give-out';
import styles from './teacher-sheets.module.css';

/** Sheets for teachers who do not use the program: given out to be filled in, and read back. */
export function TeacherSheetsScreen() {
  const { value, problem } = useRead('teacherSheets', 'overview', {});
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Teacher’s sheets"
        lead="A class teacher fills in how far the targets have come, which sessions took place and who missed them. You see every change before it is kept."
      />
      <SupportNav />
      {!value && <Loading />}
      {value?.classes.length === 0 && (
        <EmptyState
          heading="Add a class first"
          actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
        >
          A sheet is made for a class: add your classes, then come back here.
        </EmptyState>
      )}
      {value && value.classes.length > 0 && <Parts overview={value} />}
    </div>
  );
}

function Parts({ overview }: { readonly overview: SheetsOverview }) {
  return (
    <>
      <GiveOut classes={overview.classes} />
      <ReadBack />
      <Panel title="Given out">
        {overview.given.length === 0 ? (
          <p className={styles['soft']}>No sheet has been given out yet.</p>
        ) : (
          <Table label="Sheets given out" columns={columns} rows={overview.given} rowId={({ id }) => id} />
        )}
      </Panel>
    </>
  );
}

const columns: readonly TableColumn<GivenSheet>[] = [
  { id: 'class', label: 'Class', isRowHeader: true, render: ({ className }) => className },
  { id: 'made', label: 'Given out', render: ({ madeOn }) => formatDateShort(madeOn) },
  {
    id: 'format',
    label: 'As',
    render: ({ format }) => sheetFormats.find(({ code }) => code === format)?.name ?? format,
  },
  { id: 'rows', label: 'Rows', align: 'end', render: ({ rows }) => rows },
  {
    id: 'back',
    label: 'Read back',
    render: ({ readBackOn, format }) => {
      if (readBackOn !== null) return formatDate(readBackOn);
      return format === 'paper' ? 'On paper' : 'Not yet';
    },
  },
];

function ReadBack() {
  const [token, setToken] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const take = async (opening: Promise<Result<{ token: string } | null>>) => {
    setReading(true);
    setProblem(null);
    const opened = await opening;
    setReading(false);
    if (!opened.ok) setProblem(opened.problem);
    else if (opened.value !== null) setToken(opened.value.token);
  };
  const drop = ([file]: readonly File[]) => {
    if (file) void take(ask('teacherSheets', 'openPath', { path: bridge.pathOf(file) }));
  };
  return (
    <Panel title="Read a filled sheet">
      <DropZone
        label={token === null ? 'Drop the filled file here, or' : 'Another file: drop it here, or'}
        onFiles={drop}
        chooseLabel="Choose the file"
        onChoose={() => void take(ask('teacherSheets', 'open', {}))}
      />
      {isReading && <Loading label="Reading the file" />}
      {problem && (
        <Callout tone="danger" heading="This file cannot be brought in" level={3} isAnswer>
          {problem.message}
        </Callout>
      )}
      {token !== null && (
        <FilledSheet
          key={token}
          token={token}
          onClose={() => {
            void ask('teacherSheets', 'close', { token });
            setToken(null);
          }}
        />
      )}
    </Panel>
  );
}
