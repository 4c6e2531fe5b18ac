import { useState } from 'react';
import { howRounded } from '../../domain/costs/amounts';
import type { CostPage, PupilCostRow } from '../../domain/costs/cost-model';
import type { RateKind } from '../../domain/costs/rates';
import { againstThreshold } from '../../domain/costs/threshold';
import { yearGroupCode } from '../../domain/pupils/year-group';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import { CostPanel } from './cost-panel';
import { pounds } from './cost-table';
import styles from './costs.module.css';

interface PupilCostsTabProps {
  readonly page: CostPage;
  readonly rate: RateKind;
}

/** Each pupil's share of everything, against the threshold of £6,000 and what came in for the pupil. */
export function PupilCostsTab({ page, rate }: PupilCostsTabProps) {
  const [open, setOpen] = useState<PupilCostRow | null>(null);
  const privateName = usePrivateName();
  const { whole, toDate } = page.unallocated[rate];
  return (
    <div className={styles['stack']}>
      <Table
        label="Cost of each pupil"
        columns={columnsFor(rate, setOpen, privateName)}
        rows={page.pupils}
        rowId={({ pupilId }) => pupilId}
        sort={{ column: 'whole', direction: 'descending' }}
      />
      {whole > 0 && (
        <p>
          Not shared out: {pounds(whole)}, of this {pounds(toDate)} to date. It belongs to weeks in which no
          child was in the provision.
        </p>
      )}
      <p className={styles['soft']}>
        Each week is divided among the children who are in the provision in that week. A school meets £6,000 a
        pupil and year itself before top-up (SEND Code of Practice, 6.99). {howRounded}
      </p>
      {open && (
        <Dialog title={`Cost of ${privateName(open.name)}`} isOpen isWide onClose={() => setOpen(null)}>
          <CostPanel pupilId={open.pupilId} />
        </Dialog>
      )}
    </div>
  );
}

function columnsFor(
  rate: RateKind,
  onOpen: (row: PupilCostRow) => void,
  privateName: (name: string) => string,
): TableColumn<PupilCostRow>[] {
  return [
    {
      id: 'name',
      label: 'Pupil',
      isRowHeader: true,
      sortBy: ({ name }) => name,
      render: ({ name }) => <PrivateText>{name}</PrivateText>,
    },
    {
      id: 'class',
      label: 'Year, class',
      sortBy: ({ ncy }) => ncy,
      render: ({ ncy, className }) => [yearGroupCode(ncy), className].filter(Boolean).join(', '),
    },
    { id: 'status', label: 'SEN', sortBy: ({ status }) => status, render: ({ status }) => status },
    {
      id: 'whole',
      label: 'Whole year',
      align: 'end',
      sortBy: ({ cost }) => cost[rate].whole,
      render: ({ cost }) => pounds(cost[rate].whole),
    },
    {
      id: 'toDate',
      label: 'To date',
      align: 'end',
      sortBy: ({ cost }) => cost[rate].toDate,
      render: ({ cost }) => pounds(cost[rate].toDate),
    },
    {
      id: 'topUp',
      label: 'Top-up',
      align: 'end',
      sortBy: ({ topUp }) => topUp.whole,
      render: ({ topUp }) => (topUp.whole === 0 ? '' : pounds(topUp.whole)),
    },
    {
      id: 'threshold',
      label: 'Against £6,000',
      render: ({ cost, topUp }) => againstThreshold(cost[rate].whole, topUp.whole).words,
    },
    {
      id: 'open',
      label: 'What it consists of',
      isLabelHidden: true,
      render: (row) => (
        <Button
          kind="quiet"
          ariaLabel={`Cost of ${privateName(row.name)}, provision by provision`}
          onPress={() => onOpen(row)}
        >
          Details
        </Button>
      ),
    },
  ];
}
