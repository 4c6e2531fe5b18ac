import type { PackDifference } from '../../../domain/reviews/record-data';
import { BlankRows } from '../parts/blank-rows';
import { rowKind } from '../parts/long-text';

interface DifferenceTableProps {
  readonly differences: readonly PackDifference[];
  readonly isBlank: boolean;
}

/** Where people do not agree, verbatim (SEND Regulations 2014, reg. 20(7)). */
export function DifferenceTable({ differences, isBlank }: DifferenceTableProps) {
  if (differences.length === 0 && !isBlank) return <p>None was recorded.</p>;
  return (
    <table className="fixed">
      <thead>
        <tr>
          <th scope="col" style={{ width: '22%' }}>
            Who
          </th>
          <th scope="col" style={{ width: '24%' }}>
            About
          </th>
          <th scope="col">In their words</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ id, who, about, words }) => (
          <tr key={id} className={rowKind([words])}>
            <th scope="row">{who}</th>
            <td>{about}</td>
            <td className="typed">{words}</td>
          </tr>
        ))}
        {differences.length === 0 && <BlankRows count={3} columns={3} tall />}
      </tbody>
    </table>
  );
}
