import { useMemo, useState } from 'react';
import { formatDateShort } from '../../domain/common/date-words';
import type { ImportBatch } from '../../domain/imports/api';
import { doneSentence } from '../../domain/imports/preview-words';
import { useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import { UndoImport } from './undo-import';

/** The imports that stand, each to be undone as one. */
export function EarlierImports() {
  const { value } = useRead('imports', 'batches', {});
  const [undoing, setUndoing] = useState<ImportBatch | null>(null);
  const columns = useMemo<readonly TableColumn<ImportBatch>[]>(
    () => [
      { id: 'day', label: 'Day of the file', render: (batch) => formatDateShort(batch.importedOn) },
      { id: 'file', label: 'File', isRowHeader: true, render: (batch) => batch.fileName },
      { id: 'school', label: 'School', render: (batch) => batch.schoolName },
      { id: 'what', label: 'What it did', render: (batch) => doneSentence(batch) },
      {
        id: 'undo',
        label: 'Undo',
        isLabelHidden: true,
        render: (batch) => (
          <Button
            kind="quiet"
            onPress={() => setUndoing(batch)}
            ariaLabel={`Undo the import of ${batch.fileName}`}
          >
            Undo
          </Button>
        ),
      },
    ],
    [],
  );
  if (!value || value.length === 0) return null;
  return (
    <Panel title="Earlier imports">
      <Table label="Earlier imports" columns={columns} rows={value} rowId={(batch) => batch.id} />
      {undoing && <UndoImport batch={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  );
}
