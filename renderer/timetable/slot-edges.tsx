import { type CSSProperties, type PointerEvent, useState } from 'react';
import type { SlotEdge } from '../../domain/timetable/resize';
import type { Slot } from '../../domain/timetable/week';
import type { Resizing } from './use-resizing';
import styles from './week-grid.module.css';

interface SlotEdgesProps {
  readonly slot: Slot;
  /** Where the entry stands. */
  readonly style: CSSProperties;
  /** Minutes of the day that is drawn. */
  readonly dayMinutes: number;
  readonly resizing: Resizing;
}

interface Pull {
  readonly y: number;
  readonly minute: number;
  readonly perMinute: number;
}

/** The upper and lower edge of an entry, to be pulled with the mouse. They lie beside the list, whose items are dragged as a whole. */
export function SlotEdges({ slot, style, dayMinutes, resizing }: SlotEdgesProps) {
  const [pull, setPull] = useState<Pull | null>(null);
  const begin = (event: PointerEvent<HTMLElement>, edge: SlotEdge) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const height = event.currentTarget.parentElement?.clientHeight ?? 0;
    if (height === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setPull({ y: event.clientY, minute: slot[edge], perMinute: height / dayMinutes });
  };
  const go = (event: PointerEvent<HTMLElement>, edge: SlotEdge) => {
    if (pull === null) return;
    const { y, minute, perMinute } = pull;
    resizing.moveTo(slot.id, edge, minute + (event.clientY - y) / perMinute);
  };
  const end = (done: () => void) => {
    if (pull === null) return;
    setPull(null);
    done();
  };
  return (['from', 'to'] as const).map((edge) => (
    <div
      key={edge}
      aria-hidden
      data-edge={edge}
      data-slot={slot.id}
      className={styles['edge']}
      style={style}
      onPointerDown={(event) => begin(event, edge)}
      onPointerMove={(event) => go(event, edge)}
      onPointerUp={() => end(resizing.keep)}
      onPointerCancel={() => end(resizing.leave)}
    />
  ));
}
