import { useLocation } from 'wouter';
import { formatDateShort } from '../../domain/common/date-words';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { type RunListRow, runStates } from '../../domain/provision/run-list';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { PrivateText } from '../ui/private-text';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import { TextLink } from '../ui/text-link';
import { areaName, layerName } from './choice-lists';
import styles from './provision.module.css';

const columns: readonly TableColumn<RunListRow>[] = [
  {
    id: 'name',
    label: 'Provision',
    isRowHeader: true,
    sortBy: ({ name }) => name,
    render: ({ id, name, code }) => (
      <>
        <TextLink to={paths.provisionRun(id)}>{name}</TextLink>
        {code && <span className={styles['soft']}> {code}</span>}
      </>
    ),
  },
  { id: 'area', label: 'Area', sortBy: ({ area }) => areaName(area), render: ({ area }) => areaName(area) },
  { id: 'layer', label: 'Layer', sortBy: ({ layer }) => layer, render: ({ layer }) => layerName(layer) },
  {
    id: 'whom',
    label: 'For',
    sortBy: ({ whom }) => whom,
    render: ({ whom, pupilIds, level }) =>
      pupilIds.length === 1 && (level === 'pupil' || level === 'group') ? (
        <PrivateText>{whom}</PrivateText>
      ) : (
        whom
      ),
  },
  {
    id: 'staff',
    label: 'Given by',
    sortBy: ({ staff }) => staff[0] ?? null,
    render: ({ staff }) => (staff.length === 0 ? 'Nobody yet' : staff.join(', ')),
  },
  {
    id: 'minutes',
    label: 'Staff time a week',
    sortBy: ({ minutesPerWeek }) => minutesPerWeek,
    render: ({ minutesPerWeek }) => minutesInWords(minutesPerWeek),
  },
  {
    id: 'when',
    label: 'When',
    sortBy: ({ startsOn }) => startsOn,
    render: (row) => (
      <div className={styles['stacked']}>
        <Badge tone={row.state === 'now' ? 'success' : 'neutral'}>{stateName(row.state)}</Badge>
        <span className={styles['soft']}>
          {formatDateShort(row.startsOn)}
          {row.lastDay && ` to ${formatDateShort(row.lastDay)}`}
        </span>
      </div>
    ),
  },
];

/** Runs, one a line. */
export function RunTable({ rows }: { readonly rows: readonly RunListRow[] }) {
  const [, navigate] = useLocation();
  return (
    <Table
      label="Runs of provision"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      onRowAction={({ id }) => navigate(paths.provisionRun(id))}
      empty="No run matches these filters"
    />
  );
}

function stateName(state: RunListRow['state']): string {
  return runStates.find(({ code }) => code === state)?.name ?? state;
}
