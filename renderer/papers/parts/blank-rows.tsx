/** Empty rows of a table, high enough for handwriting: what is not known yet is written in at the meeting. */
export function BlankRows({ count, columns }: { readonly count: number; readonly columns: number }) {
  return Array.from({ length: count }, (_, row) => (
    <tr key={row} className="to-fill">
      {Array.from({ length: columns }, (_cell, column) => (
        <td key={column} />
      ))}
    </tr>
  ));
}
