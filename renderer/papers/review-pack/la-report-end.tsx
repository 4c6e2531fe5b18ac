import { formatDate } from '../../../domain/common/date-words';
import type { AttachedPaper } from '../../../domain/papers/papers';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { SignOff } from '../parts/sign-off';
import { SentTable } from './sent-table';

interface LaReportEndProps {
  readonly data: ReviewPackData;
  readonly attached: readonly AttachedPaper[];
  readonly isBlank: boolean;
}

/** The end of the report: what is attached, the signatures, and to whom it went. */
export function LaReportEnd({ data, attached, isBlank }: LaReportEndProps) {
  const parents = data.contacts.filter((contact) => contact.parentalResponsibility);
  return (
    <>
      <h2>Attached</h2>
      <Attached attached={attached} isBlank={isBlank} />
      <section className="keep">
        <h2>For the school</h2>
        <SignOff author={{ name: data.school.headName, role: 'Head teacher' }} />
      </section>
      {/* A table of those who get it does not stand alone on the last page. */}
      <section className="keep report-end">
        <section className="keep">
          <h2>I have seen this report</h2>
          {(parents.length > 0 ? parents : [null]).map((parent) => (
            <SignOff
              key={parent?.contactId ?? 'parent'}
              author={{ name: parent?.name ?? null, role: parent?.relationship ?? 'Parent or carer' }}
            />
          ))}
        </section>
        <h2>Sent to</h2>
        <SentTable data={data} isBlank={isBlank} />
      </section>
    </>
  );
}

/** A table of up to so many papers stays on one page. */
const shortTable = 8;

/** What goes with the report, in the order of the pack. */
function Attached({ attached, isBlank }: Omit<LaReportEndProps, 'data'>) {
  if (attached.length === 0 && !isBlank) return <p>Nothing is attached.</p>;
  return (
    <table className={attached.length <= shortTable ? 'fixed together' : 'fixed'}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '44%' }}>
            What
          </th>
          <th scope="col" style={{ width: '36%' }}>
            From
          </th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {attached.map(({ key, title, from, date }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            <td>{from}</td>
            <td>{date && <span className="date">{formatDate(date)}</span>}</td>
          </tr>
        ))}
        {isBlank && <BlankRows count={2} columns={3} />}
      </tbody>
    </table>
  );
}
