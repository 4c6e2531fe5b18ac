import { useState } from 'react';
import type { FileColumn, OpenedFile } from '../../domain/imports/api';
import { targetName, targets } from '../../domain/imports/targets';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import type { Option } from '../ui/options';
import { PrivateText } from '../ui/private-text';
import styles from './column-table.module.css';

const leftOut = 'none';
const meanings: readonly Option[] = [
  { id: leftOut, label: 'Not imported' },
  ...targets.map(({ field, name, group }) => ({ id: field, label: name, detail: group })),
];

export interface ColumnTableProps {
  readonly file: OpenedFile;
  readonly onChange: (index: number, target: string | null) => void;
}

/** The columns in the file's order; a press on “Change” turns the meaning into a list to choose from. */
export function ColumnTable({ file, onChange }: ColumnTableProps) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <div className={styles['holder']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Column in the file</th>
            <th scope="col">Examples</th>
            <th scope="col">Meaning here</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map((column, index) => (
            <ColumnRow
              key={`${index}-${column.name}`}
              id={`column-${index}`}
              column={column}
              isOpen={open === index}
              onOpen={() => setOpen(index)}
              onChange={(target) => {
                setOpen(null);
                onChange(index, target);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnRowProps {
  readonly id: string;
  readonly column: FileColumn;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChange: (target: string | null) => void;
}

function ColumnRow({ id, column, isOpen, onOpen, onChange }: ColumnRowProps) {
  return (
    <tr data-free={column.target === null || undefined}>
      <th scope="row">{column.name}</th>
      <td className={styles['examples']}>
        {column.examples.length === 0 ? (
          'Empty'
        ) : (
          <PrivateText instead="hidden">{column.examples.join(' · ')}</PrivateText>
        )}
      </td>
      <td>
        {isOpen ? (
          <ComboBox
            label={`Meaning of “${column.name}”`}
            options={meanings}
            value={column.target ?? leftOut}
            onChange={(target) => {
              if (target !== null) onChange(target === leftOut ? null : target);
            }}
            autoFocus
          />
        ) : (
          <Meaning column={column} />
        )}
      </td>
      <td id={id} tabIndex={-1}>
        {!isOpen && (
          <Button kind="quiet" onPress={onOpen} ariaLabel={`Change the meaning of “${column.name}”`}>
            {column.target === null ? 'Choose' : 'Change'}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Meaning({ column }: { readonly column: FileColumn }) {
  if (column.target === null) return <Badge tone="warning">Not imported</Badge>;
  return <>{targetName(column.target)}</>;
}
