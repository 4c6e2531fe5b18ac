import { PaperHead } from '../parts/paper-head';
import { MissingTable } from './missing-table';
import { ScheduleTable } from './schedule-table';
import type { SheetProps } from './sheet-props';

/** R8: which reports are in the pack, and which were asked for and have not come. */
export function ScheduleSheet({ data, logo, sheet, appendices }: SheetProps) {
  const { documents, missingReports } = data;
  return (
    <section className="sheet landscape" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Schedule of reports"
        subtitle={`Attached to the papers for the ${data.review.typeName.toLowerCase()}`}
      />
      <h2>Reports in this pack</h2>
      {documents.length === 0 && !sheet.isBlank ? (
        <p>No reports are attached.</p>
      ) : (
        <>
          <ScheduleTable documents={documents} appendices={appendices} isBlank={sheet.isBlank} />
          <p className="below-table small quiet keep with-previous">
            Two files with the same fingerprint are the same to the last letter.
          </p>
        </>
      )}
      {(missingReports.length > 0 || sheet.isBlank) && (
        <>
          <h2>Asked for and not received</h2>
          <MissingTable reports={missingReports} isBlank={sheet.isBlank} />
        </>
      )}
    </section>
  );
}
