import type { ChangedItem } from '../../domain/imports/api';
import { Changes } from './changes';
import { Item } from './item';
import { VirtualList } from './virtual-list';

/** Pupils who are here and differ in the file. */
export function ChangedList({ items }: { readonly items: readonly ChangedItem[] }) {
  return (
    <VirtualList
      label="Pupils who would be changed"
      items={items}
      itemId={(item) => item.pupilId}
      height={110}
      render={(item) => (
        <Item
          name={item.name}
          place={[item.detail, `row ${item.row}`].filter((text) => text !== '').join(', ')}
        >
          <Changes changes={item.changes} />
        </Item>
      )}
    />
  );
}
