import { formatDate } from '../../../domain/common/date-words';
import { shortRole } from '../../../domain/papers/who-came';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';

/** A table of up to so many rows stays on one page. */
const shortTable = 14;

/** To whom the report goes, when and how; the local authority first. What is not known yet is written in by hand. */
export function SentTable({ data: { invitees, plan } }: { readonly data: ReviewPackData }) {
  const isAuthority = (role: string) => role === 'la-sen';
  const others = invitees.filter(({ role }) => role !== 'child' && !isAuthority(role));
  const officers = invitees.filter(({ role }) => isAuthority(role));
  const readers = [...officers, ...others];
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
          <th scope="col">By post, e-mail or portal</th>
        </tr>
      </thead>
      <tbody>
        {officers.length === 0 && (
          <tr className="to-fill">
            <th scope="row">{plan.localAuthority ?? 'The local authority'}</th>
            <td />
            <td />
          </tr>
        )}
        {readers.map((reader) => (
          <tr key={reader.id} className="to-fill">
            <th scope="row">
              {reader.name}, {reader.agency ?? shortRole(reader)?.toLowerCase()}
            </th>
            <td>{reader.reportSentOn && <span className="date">{formatDate(reader.reportSentOn)}</span>}</td>
            <td />
          </tr>
        ))}
        <BlankRows count={1} columns={3} />
      </tbody>
    </table>
  );
}
