interface BlankRowsProps {
  readonly count: number;
  readonly columns: number;
  /** Room for two lines of handwriting in each. */
  readonly tall?: boolean;
}

/** Empty rows of a table, high enough for handwriting: what is not known yet is written in at the meeting. */
export function BlankRows({ count, columns, tall = false }: BlankRowsProps) {
  return Array.from({ length: count }, (_, row) => (
    <tr key={row} className={tall ? 'to-fill tall' : 'to-fill'}>
      {Array.from({ length: columns }, (_cell, column) => (
        <td key={column} />
      ))}
    </tr>
  ));
}
