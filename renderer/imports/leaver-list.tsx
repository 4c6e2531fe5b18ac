import type { LeaverItem } from '../../domain/imports/api';
import { Button } from '../ui/button';
import { PrivateText } from '../ui/private-text';
import { Row } from '../ui/row';
import type { TableColumn } from '../ui/table-columns';
import { VirtualTable } from '../ui/virtual-table';
import styles from './import-screen.module.css';
import { useImport } from './import-store';
import { TakeBox } from './take-box';

const columns: readonly TableColumn<LeaverItem>[] = [
  {
    id: 'take',
    label: 'Archive',
    width: 5,
    render: (item) => <TakeBox id={item.id} verb="Archive" name={item.name} suggestion={item.suggestion} />,
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
    label: 'UPN and class',
    render: (item) => <PrivateText instead="hidden">{item.detail}</PrivateText>,
  },
  { id: 'hint', label: 'Note', render: (item) => item.hint ?? '' },
];

/** Pupils who are here but not in the file. */
export function LeaverList({ items }: { readonly items: readonly LeaverItem[] }) {
  const decide = useImport((state) => state.decide);
  const all = (decision: 'take' | 'keep') =>
    decide(Object.fromEntries(items.map((item) => [item.id, decision])));
  const areMany = items.some((item) => item.suggestion === 'keep');
  return (
    <div className={styles['panel']}>
      <p className={styles['lead']}>
        These pupils are here but not in the file. Archiving keeps everything about them, with the day of the
        file as the leaving date; nothing is deleted.
        {areMany &&
          ' They are many, so the file may hold only a part of the school: nobody is archived unless you say so.'}
      </p>
      <Row>
        <Button onPress={() => all('take')}>Archive all</Button>
        <Button onPress={() => all('keep')}>Archive none</Button>
      </Row>
      <div className={styles['tableHolder']}>
        <VirtualTable label="Pupils who have left" columns={columns} rows={items} rowId={(item) => item.id} />
      </div>
    </div>
  );
}
