import { useState } from 'react';
import { formatDateShort } from '../../../domain/common/date-words';
import type { Problem } from '../../../domain/common/result';
import { countOf, listInWords } from '../../../domain/common/text';
import type { MapPreview, MapPreviewRun } from '../../../domain/imports/map/preview';
import { provisionLayers } from '../../../domain/provision/codes';
import { broadAreas } from '../../../domain/pupils/codes';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { Panel } from '../../ui/card';
import { Table } from '../../ui/table';
import type { TableColumn } from '../../ui/table-columns';
import styles from '../import-screen.module.css';

interface MapLookProps {
  readonly preview: MapPreview;
  readonly onDone: (added: number) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** What a map would bring, what is here already, and what is wrong in which row. */
export function MapLook({ preview, onDone, onProblem }: MapLookProps) {
  const apply = useChange('imports', 'applyMap');
  const withUndo = useWithUndo();
  const [isWriting, setWriting] = useState(false);
  const { problems, runs, newGrades } = preview;
  const hasNothing = runs.length === 0 && newGrades.length === 0;
  const importFiles = async () => {
    setWriting(true);
    const result = await apply({ token: preview.token });
    setWriting(false);
    if (!result.ok) {
      onProblem(result.problem);
      return;
    }
    onDone(result.value.added);
    void withUndo(Promise.resolve(result), 'The provision map was imported');
  };
  return (
    <>
      {problems.length > 0 && <Wrong preview={preview} />}
      <Summary preview={preview} />
      {runs.length > 0 && (
        <Table label="Runs to be added" columns={columns} rows={runs} rowId={({ code }) => code} />
      )}
      <div className={styles['foot']}>
        <Button
          kind="primary"
          isMain
          isPending={isWriting}
          isDisabled={problems.length > 0 || hasNothing}
          onPress={() => void importFiles()}
        >
          Import these files
        </Button>
        <p className={styles['soft']}>{footWords(problems.length, hasNothing)}</p>
      </div>
    </>
  );
}

function footWords(problems: number, hasNothing: boolean): string {
  if (problems > 0)
    return 'Nothing can be imported while something is wrong. Correct the file and choose it again.';
  if (hasNothing) return 'Everything in these files is here already: there is nothing to import.';
  return 'It is one change, and can be undone as one.';
}

function Wrong({ preview: { problems } }: { readonly preview: MapPreview }) {
  return (
    <Callout tone="danger" heading={`${countOf(problems.length, 'thing')} to mend in the file`} isAnswer>
      <ul>
        {problems.map(({ place, message }, index) => (
          <li key={`${index}-${place}`}>
            <strong>{place}</strong>: {message}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Summary({ preview }: { readonly preview: MapPreview }) {
  const { runs, known, pupils, newStaff, newGrades, remarks, fileNames } = preview;
  const lines = [
    `${countOf(runs.length, 'run')} to be added, with ${countOf(pupils, 'pupil')} found by UPN.`,
    ...(known.length > 0
      ? [`${countOf(known.length, 'provision')} here already, which stay as they are: ${listInWords(known)}.`]
      : []),
    ...(newStaff.length > 0
      ? [
          `${countOf(newStaff.length, 'person', 'people')} to be added to the staff: ${listInWords(newStaff)}.`,
        ]
      : []),
    ...(newGrades.length > 0
      ? [`${countOf(newGrades.length, 'grade')} to be added with rates: ${newGrades.join('; ')}.`]
      : []),
    ...remarks,
  ];
  return (
    <Panel title={listInWords(fileNames)}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}

const columns: readonly TableColumn<MapPreviewRun>[] = [
  { id: 'code', label: 'ID', width: 4, render: ({ code }) => code },
  { id: 'name', label: 'Provision', isRowHeader: true, render: ({ name }) => name },
  {
    id: 'area',
    label: 'Area',
    render: ({ area }) => broadAreas.find(({ code }) => code === area)?.name ?? area,
  },
  {
    id: 'layer',
    label: 'Layer',
    render: ({ layer }) => provisionLayers.find(({ code }) => code === layer)?.name ?? layer,
  },
  {
    id: 'when',
    label: 'When',
    render: ({ startsOn, weeks }) => `${countOf(weeks, 'week')} from ${formatDateShort(startsOn)}`,
  },
  { id: 'staff', label: 'Given by', render: ({ staff }) => staff.join(', ') },
  { id: 'pupils', label: 'Pupils', align: 'end', render: ({ pupils }) => pupils },
];
