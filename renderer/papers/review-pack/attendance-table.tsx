import { formatDateShort } from '../../../domain/common/date-words';
import { notRecorded } from '../../../domain/papers/unanswered-words';
import { adviceSent, roleAndAgency } from '../../../domain/papers/who-came';
import type { PackInvitee } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { Choices } from '../parts/choices';
import { EmailAddress } from '../parts/email-address';

interface AttendanceTableProps {
  readonly invitees: readonly PackInvitee[];
  /** After the meeting there is nothing to sign or to fill in. */
  readonly isOver: boolean;
}

/** Shares of the width, in per cent: before the meeting, and after it. */
const columns = [
  { name: 'Name, role and agency', before: 23, after: 42 },
  { name: 'Invited', before: 8.5, after: 12 },
  { name: 'Attended', before: 31, after: 14 },
  { name: 'Advice sent', before: 8, after: 10 },
  { name: 'E-mail for the report', before: 15.5, after: 22 },
  { name: 'Signature', before: 14, after: 0 },
] as const;

/** Rows for people who come without being on the list. */
const moreRows = 4;

/** Who was invited: with room to sign, and for others who come, or, after the meeting, with who came. */
export function AttendanceTable({ invitees, isOver }: AttendanceTableProps) {
  const shown = columns.filter(({ after }) => !isOver || after > 0);
  return (
    <table className={isOver ? 'fixed attendance complete' : 'fixed attendance to-sign'}>
      <thead>
        <tr>
          {shown.map(({ name, before, after }) => (
            <th key={name} scope="col" style={{ width: `${isOver ? after : before}%` }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {invitees.map((invitee) => (
          <AttendanceRow key={invitee.id} invitee={invitee} isOver={isOver} />
        ))}
        {invitees.length === 0 && <BlankRows count={12} columns={shown.length} />}
      </tbody>
      {!isOver && invitees.length > 0 && (
        <tbody className="keep">
          <tr>
            <th scope="rowgroup" colSpan={shown.length} className="others">
              Others who come
            </th>
          </tr>
          <BlankRows count={moreRows} columns={shown.length} />
        </tbody>
      )}
    </table>
  );
}

function AttendanceRow({ invitee, isOver }: { readonly invitee: PackInvitee; readonly isOver: boolean }) {
  const { name, invitedOn, attendanceName, email } = invitee;
  const advice = adviceSent(invitee, isOver || attendanceName !== null);
  return (
    <tr className={isOver ? undefined : 'to-fill'}>
      <th scope="row">
        <strong>{name}</strong>
        <div>{roleAndAgency(invitee)}</div>
      </th>
      <td>{invitedOn && <span className="date">{formatDateShort(invitedOn)}</span>}</td>
      <td>
        {attendanceName ??
          (isOver ? notRecorded : <Choices names={['In person', 'Online', 'For part', 'Apologies']} />)}
      </td>
      <td>{advice ?? <Choices names={['Yes', 'No']} />}</td>
      <td>{email && <EmailAddress address={email} />}</td>
      {!isOver && <td />}
    </tr>
  );
}
