import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './virtual-list.module.css';

export interface VirtualListProps<Item> {
  /** Read out: "Pupils who would be changed". */
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemId: (item: Item) => string | number;
  readonly render: (item: Item) => ReactNode;
  /** A guess of an item's height in px, before it is measured. */
  readonly height: number;
}

/** Items of any height in the flow of the page, of which only those in sight are drawn. */
export function VirtualList<Item>({ label, items, itemId, render, height }: VirtualListProps<Item>) {
  const holder = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // A few lines more or less above the list do no harm: some items more than are in sight are drawn.
    const scrolled = document.scrollingElement?.scrollTop ?? 0;
    setTop(Math.round((holder.current?.getBoundingClientRect().top ?? 0) + scrolled));
  }, [items]);
  const list = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : itemId(item);
    },
    overscan: 6,
    scrollMargin: top,
  });
  return (
    <ul ref={holder} aria-label={label} className={styles['list']} style={{ height: list.getTotalSize() }}>
      {list.getVirtualItems().map(({ key, index, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles['item']}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {render(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
