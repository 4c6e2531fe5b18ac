import { formatDate, formatDateShort, weekdayName } from '../../../domain/common/date-words';
import type { IsoDate } from '../../../domain/common/calendar-date';
import type { PackDeadline } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';

/** Due, done, by whom, evidence; what is not done leaves room to write. */
export function DeadlineTable({ deadlines }: { readonly deadlines: readonly PackDeadline[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" style={{ width: '34%' }}>
            What
          </th>
          <th scope="col" style={{ width: '19%' }}>
            Due on or before
          </th>
          <th scope="col" style={{ width: '14%' }}>
            Done
          </th>
          <th scope="col" style={{ width: '15%' }}>
            By whom
          </th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => (
          <DeadlineRow key={deadline.rule} deadline={deadline} />
        ))}
        {deadlines.length === 0 && <BlankRows count={6} columns={5} />}
      </tbody>
    </table>
  );
}

function DeadlineRow({ deadline }: { readonly deadline: PackDeadline }) {
  const { override, lateReason } = deadline;
  return (
    <tr className={deadline.doneOn ? undefined : 'to-fill'}>
      <th scope="row">
        {deadline.title}
        {deadline.kind === 'good-practice' && <span className="quiet"> (good practice)</span>}
        {override && (
          <div className="small">
            Moved from {formatDate(override.ruleDueOn)}: {override.reason}
          </div>
        )}
        {lateReason && <div className="small">Late because: {lateReason}</div>}
      </th>
      <td>
        <span className="date">{withWeekday(deadline.dueOn)}</span>
        {deadline.earliestOn && (
          <div className="small">
            not before <span className="date">{formatDateShort(deadline.earliestOn)}</span>
          </div>
        )}
      </td>
      <td>{deadline.doneOn && <span className="date">{formatDateShort(deadline.doneOn)}</span>}</td>
      <td>{deadline.doneBy}</td>
      <td>{deadline.evidence}</td>
    </tr>
  );
}

/** 'Thu 10 Dec 2026'. */
function withWeekday(date: IsoDate): string {
  return `${weekdayName(date).slice(0, 3)} ${formatDateShort(date)}`;
}
