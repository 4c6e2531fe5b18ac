import type { AddedItem } from '../../domain/imports/api';
import { Button } from '../ui/button';
import { PrivateText } from '../ui/private-text';
import { Row } from '../ui/row';
import type { TableColumn } from '../ui/table-columns';
import { VirtualTable } from '../ui/virtual-table';
import styles from './import-screen.module.css';
import { useImport } from './import-store';
import { TakeBox } from './take-box';

const columns: readonly TableColumn<AddedItem>[] = [
  {
    id: 'take',
    label: 'Add',
    width: 4,
    render: (item) => <TakeBox id={item.id} verb="Add" name={item.name} suggestion={item.suggestion} />,
  },
  {
    id: 'name',
    label: 'Name',
    isRowHeader: true,
    sortBy: (item) => item.name,
    render: (item) => <PrivateText>{item.name}</PrivateText>,
  },
  {
    id: 'detail',
    label: 'Year, class and SEN',
    sortBy: (item) => item.detail,
    render: (item) => item.detail,
  },
  {
    id: 'row',
    label: 'Row',
    width: 5,
    align: 'end',
    sortBy: (item) => item.row,
    render: (item) => item.row,
  },
  {
    id: 'note',
    label: 'Note',
    sortBy: (item) => note(item) || null,
    render: (item) => note(item),
  },
];

function note(item: AddedItem): string {
  if (item.hasProblem) return 'See Problems';
  return item.hint ?? '';
}

/** The pupils of the file who are not here yet. */
export function AddedList({ items }: { readonly items: readonly AddedItem[] }) {
  const decide = useImport((state) => state.decide);
  const all = (decision: 'take' | 'keep') =>
    decide(Object.fromEntries(items.filter((item) => !item.hasProblem).map((item) => [item.id, decision])));
  return (
    <div className={styles['panel']}>
      <Row>
        <Button onPress={() => all('take')}>Add all</Button>
        <Button onPress={() => all('keep')}>Add none</Button>
        <span className={styles['soft']}>Rows with a problem are decided under Problems.</span>
      </Row>
      <div className={styles['tableHolder']}>
        <VirtualTable
          label="Pupils to add"
          columns={columns}
          rows={items}
          rowId={(item) => item.id}
          empty="The file has no pupils who are not here already."
        />
      </div>
    </div>
  );
}
