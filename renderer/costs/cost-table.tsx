import type { ReactNode } from 'react';
import { poundsInWords } from '../../domain/common/money';
import styles from './costs.module.css';

interface CostTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names the row; the others are amounts. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly total?: readonly ReactNode[];
}

/** A short table of amounts that add up to its last line. */
export function CostTable({ caption, head, rows, total }: CostTableProps) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <Line key={key} cells={cells} />
          ))}
          {total && <Line cells={total} className={styles['total']} />}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  cells,
  className,
}: {
  readonly cells: readonly ReactNode[];
  readonly className?: string | undefined;
}) {
  const [name, ...others] = cells;
  return (
    <tr className={className}>
      <th scope="row">{name}</th>
      {others.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

/** Whole pence as pounds; nothing for what is not known. */
export function pounds(pence: number | null): string {
  return pence === null ? '' : poundsInWords(pence);
}
