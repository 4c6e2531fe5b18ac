import { formatDateShort } from '../../../domain/common/date-words';
import type { IsoDate } from '../../../domain/common/calendar-date';
import { shortRole } from '../../../domain/papers/who-came';
import type { PackInvitee } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';

const days = ['Invited', 'Reminded', 'Advice asked', 'Advice received', 'Papers sent'];

/** Who was invited, asked, reminded, and who came; below it, why advice is late or will not come. */
export function InviteeTable({ invitees }: { readonly invitees: readonly PackInvitee[] }) {
  const late = invitees.filter((invitee) => invitee.adviceNote);
  return (
    <>
      <table className="invitees">
        <thead>
          <tr>
            <th scope="col" className="who">
              Name and role
            </th>
            {[...days, 'Attended', 'Report sent'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {invitees.map((invitee) => (
            <InviteeRow key={invitee.id} invitee={invitee} />
          ))}
          {invitees.length === 0 && <BlankRows count={8} columns={8} />}
        </tbody>
      </table>
      {late.map(({ id, name, adviceNote }) => (
        <p key={id} className="small">
          <strong>Late advice, {name}:</strong> {adviceNote}
        </p>
      ))}
    </>
  );
}

function InviteeRow({ invitee }: { readonly invitee: PackInvitee }) {
  const advice = (date: IsoDate | null) =>
    invitee.adviceWanted || date ? <Day date={date} /> : <span aria-label="not asked for">–</span>;
  return (
    <tr>
      <th scope="row">
        <strong>{invitee.name}</strong>
        <div>{invitee.agency ?? shortRole(invitee)}</div>
      </th>
      <td>
        <Day date={invitee.invitedOn} />
      </td>
      <td>
        <Day date={invitee.remindedOn} />
      </td>
      <td>{advice(invitee.adviceAskedOn)}</td>
      <td>{advice(invitee.adviceReceivedOn)}</td>
      <td>
        <Day date={invitee.circulatedOn} />
      </td>
      <td>{invitee.attendanceName}</td>
      <td>
        <Day date={invitee.reportSentOn} />
      </td>
    </tr>
  );
}

function Day({ date }: { readonly date: IsoDate | null }) {
  return date && <span className="date">{formatDateShort(date)}</span>;
}
