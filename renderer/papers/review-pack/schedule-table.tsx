import type { IsoDate } from '../../../domain/common/calendar-date';
import { formatDateShort } from '../../../domain/common/date-words';
import type { AppendixSheet } from '../../../domain/papers/review-pack';
import type { PackDocument } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';

interface ScheduleTableProps {
  readonly documents: readonly PackDocument[];
  readonly appendices: readonly AppendixSheet[];
  /** Rows for reports that are still to come. */
  readonly isBlank: boolean;
}

/** Shares of the width, in per cent. */
const columns = [
  { name: 'Title', width: 21 },
  { name: 'Author and agency', width: 18 },
  { name: 'Date', width: 9 },
  { name: 'Received', width: 9 },
  { name: 'Pages', width: 5, isNumber: true },
  { name: 'In section K', width: 7 },
  { name: 'Shared with parents', width: 9 },
  { name: 'Sent to', width: 8 },
  { name: 'Fingerprint', width: 10 },
];

/** Every report of the pack by its number. */
export function ScheduleTable({ documents, appendices, isBlank }: ScheduleTableProps) {
  const missing = new Set(
    appendices.filter((appendix) => appendix.placeholder).map((appendix) => appendix.number),
  );
  return (
    <table className="fixed">
      <thead>
        <tr>
          <th scope="col" className="number" style={{ width: '4%' }}>
            No.
          </th>
          {columns.map(({ name, width, isNumber }) => (
            <th
              key={name}
              scope="col"
              className={isNumber ? 'number' : undefined}
              style={{ width: `${width}%` }}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentRow
            key={document.documentId}
            document={document}
            isPrinted={!missing.has(document.number)}
          />
        ))}
        {isBlank && documents.length === 0 && <BlankRows count={6} columns={columns.length + 1} />}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly document: PackDocument;
  readonly isPrinted: boolean;
}

function DocumentRow({ document, isPrinted }: RowProps) {
  return (
    <tr>
      <td className="number">{document.number}</td>
      <th scope="row">
        {document.title}
        {!isPrinted && ' (could not be printed: see its page)'}
      </th>
      <td>{[document.author, document.agency].filter(Boolean).join(', ')}</td>
      <td>
        <Day date={document.reportDate} />
      </td>
      <td>
        <Day date={document.receivedOn} />
      </td>
      <td className="number">{document.pages}</td>
      <td>{document.inSectionK ? 'Yes' : 'No'}</td>
      <td>{document.sharedWithParent ? 'Yes' : 'No'}</td>
      <td>{document.circulatedTo}</td>
      <td className="fingerprint">{document.sha256.slice(0, 12)}</td>
    </tr>
  );
}

function Day({ date }: { readonly date: IsoDate | null }) {
  return date && <span className="date">{formatDateShort(date)}</span>;
}
