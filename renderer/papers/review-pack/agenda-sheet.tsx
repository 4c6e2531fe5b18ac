import { usualAgenda } from '../../../domain/reviews/record-model';
import { Field } from '../parts/field';
import { PaperHead } from '../parts/paper-head';
import type { SheetProps } from './sheet-props';

/** R9: what the meeting talks about; the usual points until the school has its own. The blank form has room for notes. */
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
      />
      <dl>
        <Field label="When" value={review.meetingWords} />
        <Field
          label="Where"
          value={[review.place, review.onlineLink].filter(Boolean).join('; online: ') || null}
        />
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
          <th scope="col">Point</th>
          {isBlank && (
            <th scope="col" style={{ width: '50%' }}>
              Notes
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {titles.map((title, index) => (
          <tr key={`${index} ${title}`}>
            <td className="number">{index + 1}</td>
            <th scope="row">{title}</th>
            {isBlank && <td />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
