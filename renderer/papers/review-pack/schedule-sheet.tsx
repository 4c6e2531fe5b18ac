import { formatDateShort } from '../../../domain/common/date-words';
import type { AppendixSheet } from '../../../domain/papers/review-pack';
import type { PackDocument, PackMissingReport, ReviewPackData } from '../../../domain/reviews/pack-data';
import { PaperHead } from '../parts/paper-head';

interface SheetProps {
  readonly data: ReviewPackData;
  readonly logo: string | null;
  readonly appendices: readonly AppendixSheet[];
}

/** R8: which reports are in the pack, and which were asked for and have not come. */
export function ScheduleSheet({ data, logo, appendices }: SheetProps) {
  return (
    <section className="sheet landscape" id="paper-schedule">
      <PaperHead
        school={data.school}
        logo={logo}
        title="Schedule of reports"
        subtitle={`Attached to the papers for the ${data.review.typeName.toLowerCase()}`}
        pupil={data.pupil}
      />
      <h2>Reports in this pack</h2>
      {data.documents.length === 0 ? (
        <p>No reports are attached.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="number" style={{ width: '5%' }}>
                No.
              </th>
              <th style={{ width: '24%' }}>Title</th>
              <th style={{ width: '19%' }}>Author and agency</th>
              <th>Date</th>
              <th>Received</th>
              <th className="number">Pages</th>
              <th style={{ paddingLeft: '3mm' }}>In section K</th>
              <th>Shared with parents</th>
              <th style={{ width: '12%' }}>Sent to</th>
              <th>Fingerprint</th>
            </tr>
          </thead>
          <tbody>
            {data.documents.map((document) => (
              <DocumentRow
                key={document.documentId}
                document={document}
                isPrinted={!appendices.find((appendix) => appendix.number === document.number)?.placeholder}
              />
            ))}
          </tbody>
        </table>
      )}
      <Missing reports={data.missingReports} />
      <p className="small quiet">
        The fingerprint is the beginning of the file’s SHA-256 checksum: two files with the same one are the
        same to the last letter.
      </p>
    </section>
  );
}

function DocumentRow({
  document,
  isPrinted,
}: {
  readonly document: PackDocument;
  readonly isPrinted: boolean;
}) {
  return (
    <tr>
      <td className="number">{document.number}</td>
      <td>
        {document.title}
        {!isPrinted && ' (could not be printed: see its page)'}
      </td>
      <td>{[document.author, document.agency].filter(Boolean).join(', ')}</td>
      <td className="nums">{document.reportDate ? formatDateShort(document.reportDate) : ''}</td>
      <td className="nums">{document.receivedOn ? formatDateShort(document.receivedOn) : ''}</td>
      <td className="number">{document.pages ?? ''}</td>
      <td style={{ paddingLeft: '3mm' }}>{document.inSectionK ? 'Yes' : 'No'}</td>
      <td>{document.sharedWithParent ? 'Yes' : 'No'}</td>
      <td>{document.circulatedTo}</td>
      <td className="small nums">{document.sha256.slice(0, 12)}</td>
    </tr>
  );
}

function Missing({ reports }: { readonly reports: readonly PackMissingReport[] }) {
  if (reports.length === 0) return null;
  return (
    <>
      <h2>Asked for and not received</h2>
      <table>
        <thead>
          <tr>
            <th style={{ width: '40%' }}>From</th>
            <th>Asked</th>
            <th>Reminded</th>
            <th style={{ width: '35%' }}>Reason</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.inviteeId}>
              <td>{report.from}</td>
              <td className="nums">{report.askedOn ? formatDateShort(report.askedOn) : 'Not asked yet'}</td>
              <td className="nums">{report.remindedOn ? formatDateShort(report.remindedOn) : ''}</td>
              <td>{report.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
