import { formatDateShort } from '../../../domain/common/date-words';
import { adviceSent, shortRole } from '../../../domain/papers/who-came';
import type { PackInvitee } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { Choices } from '../parts/choices';
import { EmailAddress } from '../parts/email-address';

/** Shares of the width, in per cent. */
const columns = [
  { name: 'Name and role', width: 20 },
  { name: 'Agency', width: 14 },
  { name: 'Invited', width: 9.5 },
  { name: 'Attended', width: 17.5 },
  { name: 'Advice sent', width: 7 },
  { name: 'E-mail for the report', width: 17 },
  { name: 'Signature', width: 15 },
];

/** Rows for people who come without being on the list. */
const moreRows = 6;

export function AttendanceTable({ invitees }: { readonly invitees: readonly PackInvitee[] }) {
  return (
    <table className="fixed attendance">
      <thead>
        <tr>
          {columns.map(({ name, width }) => (
            <th key={name} scope="col" style={{ width: `${width}%` }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {invitees.map((invitee) => (
          <AttendanceRow key={invitee.id} invitee={invitee} />
        ))}
        <BlankRows count={invitees.length === 0 ? 12 : moreRows} columns={columns.length} />
      </tbody>
    </table>
  );
}

function AttendanceRow({ invitee }: { readonly invitee: PackInvitee }) {
  const { name, agency, invitedOn, attendanceName, email } = invitee;
  const advice = adviceSent(invitee, attendanceName !== null);
  return (
    <tr className="to-fill">
      <th scope="row">
        <strong>{name}</strong>
        <div>{shortRole(invitee)}</div>
      </th>
      <td>{agency}</td>
      <td>{invitedOn && <span className="date">{formatDateShort(invitedOn)}</span>}</td>
      <td>{attendanceName ?? <Choices names={['In person', 'Online', 'For part', 'Apologies']} />}</td>
      <td>{advice ?? <Choices names={['Yes', 'No']} />}</td>
      <td>{email && <EmailAddress address={email} />}</td>
      <td />
    </tr>
  );
}
