import { Ellipsis, FileWarning, KeyRound } from 'lucide-react';
import { formatDateShort } from '../../domain/common/date-words';
import { kindWords } from '../../domain/documents/kinds';
import type { DocumentItem } from '../../domain/documents/model';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { Menu } from '../ui/menu';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import { TextLink } from '../ui/text-link';
import styles from './documents.module.css';
import type { DocumentActions } from './use-document-actions';

export interface DocumentTableProps {
  readonly documents: readonly DocumentItem[];
  readonly actions: DocumentActions;
}

/** A pupil's documents, one a line, with what is wrong with them named in the line. */
export function DocumentTable({ documents, actions }: DocumentTableProps) {
  const columns: readonly TableColumn<DocumentItem>[] = [
    { id: 'title', label: 'Document', isRowHeader: true, sortBy: ({ title }) => title, render: titleCell },
    { id: 'from', label: 'From', sortBy: ({ agency }) => agency, render: fromCell },
    { id: 'date', label: 'Dated', width: 8, sortBy: ({ reportDate }) => reportDate, render: dateCell },
    {
      id: 'received',
      label: 'Received',
      width: 8,
      sortBy: ({ receivedOn }) => receivedOn,
      render: receivedCell,
    },
    {
      id: 'pages',
      label: 'Pages',
      width: 5,
      align: 'end',
      sortBy: ({ pages }) => pages,
      render: ({ pages }) => pages ?? '',
    },
    {
      id: 'more',
      label: 'More',
      isLabelHidden: true,
      width: 3,
      render: (document) => (
        <Menu
          label={`More for ${document.title}`}
          icon={Ellipsis}
          items={[
            { id: 'copy', label: 'Save a copy', onAction: () => actions.saveCopy(document) },
            { id: 'remove', label: 'Move to the bin', onAction: () => void actions.remove(document) },
          ]}
        />
      ),
    },
  ];
  return <Table label="Documents" columns={columns} rows={documents} rowId={({ id }) => id} />;
}

function titleCell(document: DocumentItem) {
  const { id, title, kind, state, reading, inSectionK, sharedWithParent } = document;
  return (
    <div className={styles['titleCell']}>
      <TextLink to={paths.document(id)}>{title}</TextLink>
      <span className={styles['marks']}>
        <span className={styles['soft']}>{kindWords(kind).label}</span>
        {inSectionK && <Badge>Section K</Badge>}
        {sharedWithParent && <Badge>Shared with the parent</Badge>}
        {reading === 'password-needed' && (
          <Badge tone="warning" icon={KeyRound}>
            Password needed
          </Badge>
        )}
        {reading === 'damaged' && (
          <Badge tone="warning" icon={FileWarning}>
            Came damaged
          </Badge>
        )}
        {state.kind !== 'whole' && (
          <Badge tone="danger" icon={FileWarning}>
            {stateWords[state.kind]}
          </Badge>
        )}
      </span>
      {state.kind !== 'whole' && <span className={styles['fault']}>{state.message}</span>}
    </div>
  );
}

const stateWords = {
  'document-missing': 'File missing',
  'document-truncated': 'File cut off',
  'document-damaged': 'File damaged',
  'document-swapped': 'Wrong file',
  'document-newer': 'Newer version needed',
  unreadable: 'Cannot be read',
} as const;

function fromCell({ agency, author }: DocumentItem) {
  return [author, agency].filter((part) => part !== null).join(', ');
}

function dateCell({ reportDate }: DocumentItem) {
  return reportDate === null ? '' : formatDateShort(reportDate);
}

function receivedCell({ receivedOn }: DocumentItem) {
  return receivedOn === null ? '' : formatDateShort(receivedOn);
}
