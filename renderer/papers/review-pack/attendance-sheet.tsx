import { hasMet } from '../../../domain/papers/who-came';
import { PaperHead } from '../parts/paper-head';
import { AttendanceTable } from './attendance-table';
import type { SheetProps } from './sheet-props';

/** R10: who was invited and who came; until then with a column to sign and rows for people who are not on the list. */
export function AttendanceSheet({ data, logo, sheet }: SheetProps) {
  const { review, invitees } = data;
  const isOver = hasMet(invitees);
  return (
    <section className="sheet landscape" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Attendance"
        subtitle={[review.meetingWords ?? 'Date of the meeting to be arranged', review.place]
          .filter(Boolean)
          .join(', ')}
      />
      <AttendanceTable invitees={invitees} isOver={isOver} />
      {!isOver && (
        <p className="small quiet with-previous">
          Your e-mail address is used to send you the report of this meeting and the papers that belong to it.
        </p>
      )}
    </section>
  );
}
