import { useState } from 'react';
import type { FileColumn, OpenedFile } from '../../domain/imports/api';
import { targetName, targets } from '../../domain/imports/targets';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import type { Option } from '../ui/option';
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
  // Closing a list gives the focus back to the button that opened it.
  const [closed, setClosed] = useState<number | null>(null);
  const close = (index: number): void => {
    setOpen(null);
    setClosed(index);
  };
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
              column={column}
              isOpen={open === index}
              wasOpen={closed === index}
              onOpen={() => setOpen(index)}
              onKeep={() => close(index)}
              onChange={(target) => {
                close(index);
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
  readonly column: FileColumn;
  readonly isOpen: boolean;
  readonly wasOpen: boolean;
  readonly onOpen: () => void;
  readonly onKeep: () => void;
  readonly onChange: (target: string | null) => void;
}

function ColumnRow({ column, isOpen, wasOpen, onOpen, onKeep, onChange }: ColumnRowProps) {
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
          <div ref={focusWithin}>
            <ComboBox
              label={`Meaning of “${column.name}”`}
              options={meanings}
              value={column.target ?? leftOut}
              onChange={(target) => {
                if (target !== null) onChange(target === leftOut ? null : target);
              }}
            />
          </div>
        ) : (
          <Meaning column={column} />
        )}
      </td>
      <td>
        {isOpen ? (
          <Button kind="quiet" onPress={onKeep} ariaLabel={`Keep the meaning of “${column.name}”`}>
            Keep
          </Button>
        ) : (
          <div ref={wasOpen ? focusWithin : null}>
            <Button kind="quiet" onPress={onOpen} ariaLabel={`Change the meaning of “${column.name}”`}>
              Change
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}

/** Choosing swaps the control in the cell: the focus goes along with it. */
function focusWithin(cell: HTMLElement | null): void {
  // After the next picture: only then does the list know the chosen meaning.
  requestAnimationFrame(() => cell?.querySelector<HTMLElement>('input, button')?.focus());
}

function Meaning({ column }: { readonly column: FileColumn }) {
  if (column.target === null) return <Badge tone="warning">Not imported</Badge>;
  return <>{targetName(column.target)}</>;
}
