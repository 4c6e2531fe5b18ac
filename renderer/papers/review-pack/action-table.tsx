import type { IsoDate } from '../../../domain/common/calendar-date';
import { formatDateShort } from '../../../domain/common/date-words';
import type { PackAction } from '../../../domain/reviews/record-data';
import { BlankRows } from '../parts/blank-rows';
import { rowKind } from '../parts/long-text';
import { useUnanswered } from '../parts/unanswered';

interface ActionTableProps {
  readonly actions: readonly PackAction[];
  readonly isBlank: boolean;
}

/** What is to be done after the meeting, by whom and by when. */
export function ActionTable({ actions, isBlank }: ActionTableProps) {
  const isFilled = useUnanswered() !== null;
  if (actions.length === 0 && !isBlank) return <p>None was recorded.</p>;
  return (
    <table className={isFilled ? 'fixed wordy complete' : 'fixed wordy'}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '46%' }}>
            Action
          </th>
          <th scope="col" style={{ width: '24%' }}>
            Who
          </th>
          <th scope="col" style={{ width: '15%' }}>
            By when
          </th>
          <th scope="col">Done</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, what, owner, dueOn, doneOn }) => (
          <tr key={id} className={rowKind([what])}>
            <th scope="row" className="typed">
              {what}
            </th>
            <td>{owner ?? <Gap />}</td>
            <td>{dueOn ? <Day date={dueOn} /> : <Gap />}</td>
            <td>
              <Day date={doneOn} />
            </td>
          </tr>
        ))}
        {actions.length === 0 && <BlankRows count={6} columns={4} />}
      </tbody>
    </table>
  );
}

/** Nothing to say: a dash, or room to write. */
function Gap() {
  return useUnanswered() !== null && '–';
}

function Day({ date }: { readonly date: IsoDate | null }) {
  return date && <span className="date">{formatDateShort(date)}</span>;
}
