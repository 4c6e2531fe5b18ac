import { instantWords } from '../../../domain/subject-access/field-words';
import type { HistoryLine } from '../../../domain/subject-access/record';

/** When, by whom, what. Old and new values are in the data file. */
export function HistoryTable({ lines }: { readonly lines: readonly HistoryLine[] }) {
  return (
    <>
      <p className="quiet">Times are UTC. Earlier wordings are in the data file that goes with this copy.</p>
      <table className="record-table">
        <thead>
          <tr>
            <th scope="col" className="record-when">
              When
            </th>
            <th scope="col">By</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ at, by, what }, index) => (
            <tr key={index}>
              <td>{instantWords(at)}</td>
              <td>{by}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
