import { formatDate } from '../../../domain/common/date-words';
import { reportReaders } from '../../../domain/papers/report-readers';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';

interface SentTableProps {
  readonly data: ReviewPackData;
  readonly isBlank: boolean;
}

/** A table of up to so many rows stays on one page. */
const shortTable = 14;

/** To whom the report goes, when and how; the local authority first. What is not known when it is sent is written in by hand. */
export function SentTable({ data, isBlank }: SentTableProps) {
  const readers = reportReaders(data);
  return (
    <table className={readers.length <= shortTable ? 'fixed together' : 'fixed'}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '50%' }}>
            To
          </th>
          <th scope="col" style={{ width: '24%' }}>
            Date
          </th>
          <th scope="col">How it was sent</th>
        </tr>
      </thead>
      <tbody>
        {readers.map(({ key, to, sentOn, how }) => (
          <tr key={key} className={sentOn && how ? undefined : 'to-fill'}>
            <th scope="row">{to}</th>
            <td>{sentOn && <span className="date">{formatDate(sentOn)}</span>}</td>
            <td>{how}</td>
          </tr>
        ))}
        {isBlank && <BlankRows count={1} columns={3} />}
      </tbody>
    </table>
  );
}
