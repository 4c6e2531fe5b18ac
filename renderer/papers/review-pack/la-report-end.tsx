import { formatDate } from '../../../domain/common/date-words';
import { agencyWithPerson } from '../../../domain/reviews/words';
import type { PackDocument, ReviewPackData } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { SignOff } from '../parts/sign-off';
import { SentTable } from './sent-table';

interface LaReportEndProps {
  readonly data: ReviewPackData;
  readonly isBlank: boolean;
}

/** The end of the report: what is attached, the signatures, and to whom it went. */
export function LaReportEnd({ data, isBlank }: LaReportEndProps) {
  const parents = data.contacts.filter((contact) => contact.parentalResponsibility);
  return (
    <>
      <h2>Attached</h2>
      <Attached
        documents={data.documents}
        hasAmendments={data.record.amendments.length > 0}
        isBlank={isBlank}
      />
      <section className="keep">
        <h2>For the school</h2>
        <SignOff author={{ name: data.school.headName, role: 'Head teacher' }} />
      </section>
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
      <SentTable data={data} />
    </>
  );
}

/** A table of up to so many reports stays on one page. */
const shortTable = 10;

interface AttachedProps {
  readonly documents: readonly PackDocument[];
  readonly hasAmendments: boolean;
  readonly isBlank: boolean;
}

function Attached({ documents, hasAmendments, isBlank }: AttachedProps) {
  return (
    <table className={documents.length <= shortTable ? 'fixed together' : 'fixed'}>
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
        <OwnPaper title="Record of the meeting" />
        {hasAmendments && <OwnPaper title="Proposed amendments" />}
        {documents.map(({ documentId, title, author, agency, reportDate }) => (
          <tr key={documentId}>
            <th scope="row">{title}</th>
            <td>{agencyWithPerson(agency, author ?? '').replace(' ()', '')}</td>
            <td>{reportDate && <span className="date">{formatDate(reportDate)}</span>}</td>
          </tr>
        ))}
        {isBlank && <BlankRows count={2} columns={3} />}
      </tbody>
    </table>
  );
}

function OwnPaper({ title }: { readonly title: string }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>The school</td>
      <td />
    </tr>
  );
}
