import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { IsoDate } from '../../domain/common/calendar-date';
import { senNeedName } from '../../domain/pupils/codes';
import { knownAsName, surnameFirst } from '../../domain/pupils/names';
import {
  cellText,
  type RegisterColumn,
  registerColumnKeys,
  registerColumnName,
} from '../../domain/pupils/register-columns';
import type { RegisterRow } from '../../domain/pupils/register-row';
import { registerSortKey } from '../../domain/pupils/register-sort';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { PrivateText } from '../ui/private-text';
import type { TableColumn, TableSort } from '../ui/table-columns';
import { VirtualTable } from '../ui/virtual-table';
import styles from './register-screen.module.css';
import { useRegister } from './register-store';

interface RegisterTableProps {
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly today: IsoDate;
}

/** In rem; those without share what is left. */
const widths: Partial<Readonly<Record<RegisterColumn, number>>> = {
  knownAs: 9,
  year: 9,
  class: 5,
  status: 8.5,
  statusSince: 8,
  needs: 9,
  flags: 12,
  nextReview: 8,
  phone: 9,
  dob: 8,
  age: 9.5,
  sex: 5.5,
  upn: 10,
  leftOn: 8,
};

/** What would tell who it is even without the name. */
const telling: ReadonlySet<RegisterColumn> = new Set([
  'knownAs',
  'contact',
  'phone',
  'dob',
  'upn',
  'monitoring',
]);

/** The register itself: one line for each pupil, Enter or a click opens her page. */
export function RegisterTable({ rows, columns, today }: RegisterTableProps) {
  const [, navigate] = useLocation();
  const { sort, sortBy } = useRegister();
  const tableColumns = useMemo(
    () =>
      columns.map((column): TableColumn<RegisterRow> => ({
        id: column,
        label: registerColumnName(column),
        isRowHeader: column === 'name',
        width: widths[column],
        sortBy: (row) => registerSortKey(row, column, today),
        render: (row) => cell(row, column, today),
      })),
    [columns, today],
  );
  const change = (next: TableSort) => {
    const column = registerColumnKeys.find((key) => key === next.column);
    if (column) sortBy({ column, direction: next.direction });
  };
  return (
    <VirtualTable
      label="Pupils"
      columns={tableColumns}
      rows={rows}
      rowId={(row) => row.id}
      onRowAction={(row) => navigate(paths.pupil(row.id))}
      sort={sort}
      onSort={change}
      empty="No pupil matches this search and these filters."
    />
  );
}

function cell(row: RegisterRow, column: RegisterColumn, today: IsoDate): ReactNode {
  const text = cellText(row, column, today);
  if (column === 'name') return <Name row={row} />;
  if (text === '') return null;
  if (column === 'status') return <Badge tone={row.status === 'E' ? 'accent' : 'neutral'}>{text}</Badge>;
  if (column === 'needs') return <abbr title={row.needs.map(senNeedName).join(', ')}>{text}</abbr>;
  return telling.has(column) ? <PrivateText instead="hidden">{text}</PrivateText> : text;
}

function Name({ row }: { readonly row: RegisterRow }) {
  const knownAs = knownAsName(row);
  return (
    <>
      <span className={styles['name']}>
        <PrivateText>{surnameFirst(row)}</PrivateText>
      </span>
      {knownAs !== null && (
        <span className={styles['soft']}>
          {' '}
          (<PrivateText>{knownAs}</PrivateText>)
        </span>
      )}
    </>
  );
}
