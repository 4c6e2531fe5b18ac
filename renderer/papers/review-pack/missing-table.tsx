import { formatDateShort } from '../../../domain/common/date-words';
import type { PackMissingReport } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';

interface MissingTableProps {
  readonly reports: readonly PackMissingReport[];
  /** Rows to be written by hand. */
  readonly isBlank: boolean;
}

/** Advice that has not come: asked, reminded, and the reason as far as it is known. */
export function MissingTable({ reports, isBlank }: MissingTableProps) {
  return (
    <table className="fixed wordy">
      <thead>
        <tr>
          <th scope="col" style={{ width: '40%' }}>
            From
          </th>
          <th scope="col" style={{ width: '12%' }}>
            Asked
          </th>
          <th scope="col" style={{ width: '12%' }}>
            Reminded
          </th>
          <th scope="col">Reason</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.inviteeId} className={report.reason ? undefined : 'to-fill'}>
            <th scope="row">{report.from}</th>
            <td>
              {report.askedOn ? (
                <span className="date">{formatDateShort(report.askedOn)}</span>
              ) : (
                'Not asked yet'
              )}
            </td>
            <td>{report.remindedOn && <span className="date">{formatDateShort(report.remindedOn)}</span>}</td>
            <td>{report.reason}</td>
          </tr>
        ))}
        {isBlank && <BlankRows count={2} columns={4} />}
      </tbody>
    </table>
  );
}
