import { Printer } from 'lucide-react';
import { formatDate } from '../../domain/common/date-words';
import type { Certificate } from '../../domain/retention/api';
import { ask, useRead } from '../app/calls';
import { Button } from '../ui/button';
import { PageHeading } from '../ui/page-heading';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import { notify } from '../ui/toasts';
import { RetentionNav } from './retention-nav';
import styles from './retention.module.css';

/** What was disposed of, by which rule and by whose authority; never whose records they were. */
export function CertificatesScreen() {
  const certificates = useRead('retention', 'certificates', {}).value ?? [];
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Certificates of disposal"
        lead="Each says that something was disposed of, under which rule and on whose authority. Never what it said or whose it was."
      />
      <RetentionNav />
      <Table
        label="Certificates"
        columns={columns}
        rows={certificates}
        rowId={({ id }) => id}
        empty="Nothing has been disposed of."
      />
    </div>
  );
}

/** As wide as a few words at least: a narrow window scrolls rather than break them. */
function Words({ children }: { readonly children: string }) {
  return <span className={styles['wide']}>{children}</span>;
}

async function print(id: string): Promise<void> {
  const result = await ask('retention', 'printCertificate', { id });
  if (!result.ok) notify({ text: result.problem.message, isProblem: true });
}

const columns: readonly TableColumn<Certificate>[] = [
  { id: 'number', label: 'Number', isRowHeader: true, render: ({ number }) => String(number) },
  {
    id: 'on',
    label: 'Disposed of on',
    render: ({ disposedOn }) => <span className={styles['whole']}>{formatDate(disposedOn)}</span>,
  },
  { id: 'class', label: 'Class of records', render: ({ classTitle }) => <Words>{classTitle}</Words> },
  { id: 'rule', label: 'Rule applied', render: ({ rule }) => <Words>{rule}</Words> },
  { id: 'by', label: 'Authorised by', render: ({ authorisedBy }) => authorisedBy },
  { id: 'records', label: 'Entries', align: 'end', render: ({ records }) => String(records) },
  { id: 'documents', label: 'Documents', align: 'end', render: ({ documents }) => String(documents) },
  {
    id: 'print',
    label: 'Print',
    isLabelHidden: true,
    render: ({ id, number }) => (
      <Button icon={Printer} ariaLabel={`Print certificate ${number}`} onPress={() => void print(id)}>
        Print
      </Button>
    ),
  },
];
