import { formatDateShort } from '../../../domain/common/date-words';
import { adviceSent } from '../../../domain/papers/who-came';
import type { PackInvitee } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { Choices } from '../parts/choices';

/** Who was invited to the meeting, came to it, and sent advice before it. */
export function InvitedTable({ invitees }: { readonly invitees: readonly PackInvitee[] }) {
  return (
    <table className="fixed">
      <thead>
        <tr>
          <th scope="col" style={{ width: '44%' }}>
            Name, role and agency
          </th>
          <th scope="col" style={{ width: '17%' }}>
            Invited
          </th>
          <th scope="col" style={{ width: '21%' }}>
            Attended
          </th>
          <th scope="col">Advice sent</th>
        </tr>
      </thead>
      <tbody>
        {invitees.map((invitee) => (
          <InvitedRow key={invitee.id} invitee={invitee} />
        ))}
        {invitees.length === 0 && <BlankRows count={8} columns={4} />}
      </tbody>
    </table>
  );
}

function InvitedRow({ invitee }: { readonly invitee: PackInvitee }) {
  const { name, roleName, agency, invitedOn, attendanceName } = invitee;
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong>, {[roleName, agency].filter(Boolean).join(', ')}
      </th>
      <td>{invitedOn && <span className="date">{formatDateShort(invitedOn)}</span>}</td>
      <td>{attendanceName ?? <Choices names={['Yes', 'Online', 'No']} />}</td>
      <td>{adviceSent(invitee, attendanceName !== null) ?? <Choices names={['Yes', 'No']} />}</td>
    </tr>
  );
}
