import { usualAgenda } from '../../../domain/reviews/record-model';
import { timeInWords } from '../../../domain/reviews/words';
import { Field } from '../parts/field';
import { PaperHead } from '../parts/paper-head';
import type { SheetProps } from './sheet-props';

/** R9: what the meeting talks about, with room for notes; the usual points until the school has its own. */
export function AgendaSheet({ data, logo, sheet }: SheetProps) {
  const { review, invitees, record } = data;
  const titles = record.agenda.length > 0 ? record.agenda.map(({ title }) => title) : usualAgenda;
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Agenda"
        subtitle={`${review.typeName} of the education, health and care plan`}
        more={[
          { label: 'Meeting', date: review.meetingOn },
          { label: 'Time', value: review.meetingAt && timeInWords(review.meetingAt) },
          { label: 'Where', value: review.place, wide: true },
        ]}
      />
      <dl>
        <Field label="Online" value={review.onlineLink ?? (review.place ? 'Not online' : null)} />
        <Field label="Led by" value={review.chair} />
        <Field label="Invited" value={invitees.map(({ name }) => name).join('; ')} />
      </dl>
      <AgendaTable titles={titles} isBlank={sheet.isBlank} />
    </section>
  );
}

interface AgendaTableProps {
  readonly titles: readonly string[];
  readonly isBlank: boolean;
}

function AgendaTable({ titles, isBlank }: AgendaTableProps) {
  return (
    <table className={isBlank ? 'agenda fixed with-notes' : 'agenda fixed'}>
      <thead>
        <tr>
          <th scope="col" className="number" style={{ width: '7%' }}>
            No.
          </th>
          <th scope="col" style={{ width: isBlank ? '43%' : '53%' }}>
            Point
          </th>
          <th scope="col">Notes</th>
        </tr>
      </thead>
      <tbody>
        {titles.map((title, index) => (
          <tr key={`${index} ${title}`}>
            <td className="number">{index + 1}</td>
            <th scope="row">{title}</th>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
