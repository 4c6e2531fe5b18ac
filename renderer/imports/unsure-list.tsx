import type { Decision, UnsureItem } from '../../domain/imports/api';
import { PrivateText } from '../ui/private-text';
import { RadioGroup } from '../ui/radio-group';
import { Changes } from './changes';
import { useImport } from './import-store';
import { Item } from './item';
import { VirtualList } from './virtual-list';

/** Rows that may or may not be a pupil who is here. Nothing is done with them until that is said. */
export function UnsureList({ items }: { readonly items: readonly UnsureItem[] }) {
  return (
    <VirtualList
      label="Rows that may be a pupil who is here"
      items={items}
      itemId={(item) => item.id}
      height={190}
      render={(item) => <Unsure item={item} />}
    />
  );
}

function Unsure({ item }: { readonly item: UnsureItem }) {
  const decision = useImport((state) => state.decisions[item.id]) ?? 'keep';
  const decide = useImport((state) => state.decide);
  const options: { id: Decision; label: string }[] = [
    { id: 'keep', label: 'Leave this row out' },
    ...(item.canBeSame ? [{ id: 'same' as const, label: 'The same child: take the changes' }] : []),
    {
      id: 'new',
      label: item.newWithoutUpn ? 'Another child: add without this UPN' : 'Another child: add',
    },
  ];
  return (
    <Item name={item.name} place={`Row ${item.row}`}>
      <p>
        <PrivateText instead="hidden">{item.reason}</PrivateText>
      </p>
      <RadioGroup
        label="What should be done?"
        options={options}
        value={decision}
        onChange={(choice) => decide({ [item.id]: choice })}
        isHorizontal
      />
      {decision === 'same' && item.changes.length > 0 && <Changes changes={item.changes} />}
    </Item>
  );
}
