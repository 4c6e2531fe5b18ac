import { formatDateShort } from '../../../domain/common/date-words';
import { notRecorded } from '../../../domain/papers/unanswered-words';
import { adviceSent, roleAndAgency } from '../../../domain/papers/who-came';
import type { PackInvitee } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { Choices } from '../parts/choices';
import { useUnanswered } from '../parts/unanswered';

/** Who was invited to the meeting, came to it, and sent advice before it. */
export function InvitedTable({ invitees }: { readonly invitees: readonly PackInvitee[] }) {
  const isFilled = useUnanswered() !== null;
  if (isFilled && invitees.length === 0) return <p>Nobody has been put on the list of people to invite.</p>;
  return (
    <table className="fixed invited">
      <thead>
        <tr>
          <th scope="col" style={{ width: '41%' }}>
            Name, role and agency
          </th>
          <th scope="col" style={{ width: '15%' }}>
            Invited
          </th>
          <th scope="col" style={{ width: '28%' }}>
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
  const { name, invitedOn, attendanceName } = invitee;
  const about = roleAndAgency(invitee);
  const unanswered = useUnanswered();
  const isOver = unanswered !== null || attendanceName !== null;
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong>
        {about && `, ${about}`}
      </th>
      <td>
        {invitedOn ? <span className="date">{formatDateShort(invitedOn)}</span> : unanswered !== null && '–'}
      </td>
      <td>{attendanceName ?? (unanswered && notRecorded) ?? <Choices names={['Yes', 'Online', 'No']} />}</td>
      <td>{adviceSent(invitee, isOver) ?? <Choices names={['Yes', 'No']} />}</td>
    </tr>
  );
}
