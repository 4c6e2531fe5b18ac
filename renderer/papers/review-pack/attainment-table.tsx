import { attainmentKey } from '../../../domain/papers/attainment-key';
import type { PackAttainment } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { useUnanswered } from '../parts/unanswered';

/** A table of up to so many rows stays on one page. */
const shortTable = 14;

/** Subjects and tests at the last three points. */
export function AttainmentTable({ rows }: { readonly rows: readonly PackAttainment[] }) {
  const isFilled = useUnanswered() !== null;
  if (isFilled && rows.length === 0) return <p>No attainment has been entered for this review.</p>;
  const key = attainmentKey(rows);
  return (
    <>
      <table className={rows.length <= shortTable ? 'attainment together' : 'attainment'}>
        <thead>
          <tr>
            <th scope="col" style={{ width: '40%' }}>
              Subject or test
            </th>
            <th scope="col" style={{ width: '20%' }}>
              Earlier
            </th>
            <th scope="col" style={{ width: '20%' }}>
              Previous
            </th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.subject}</th>
              <td>{row.earlier}</td>
              <td>{row.previous}</td>
              <td>{row.current}</td>
            </tr>
          ))}
          {rows.length === 0 && <BlankRows count={4} columns={4} />}
        </tbody>
      </table>
      {key !== null && <p className="small quiet below-table with-previous">{key}</p>}
    </>
  );
}
