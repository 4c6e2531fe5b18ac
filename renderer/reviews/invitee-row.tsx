import { useState } from 'react';
import { attendances, inviteeDays, inviteeRoles } from '../../domain/reviews/model';
import type { PackInvitee } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { AutosaveSelect } from '../ui/autosave-choices';
import { Button } from '../ui/button';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { DayCell } from './day-cell';
import { InviteeDetails } from './invitee-details';
import styles from './invitee-grid.module.css';

interface InviteeRowProps {
  readonly invitee: PackInvitee;
  readonly today: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One person with her days; her details open below. */
export function InviteeRow({ invitee, today, isFirst, isLast }: InviteeRowProps) {
  const [isOpen, setOpen] = useState(false);
  const name = usePrivateName()(invitee.name);
  const setField = useChange('reviews', 'setInviteeField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ inviteeId: invitee.id, field, value }));
  return (
    <>
      <tr>
        <th scope="row" className={styles['who']}>
          <Button
            kind="quiet"
            isExpanded={isOpen}
            onPress={() => setOpen(!isOpen)}
            ariaLabel={`Details of ${name}`}
          >
            <PrivateText>{invitee.name}</PrivateText>
          </Button>
          <span className={styles['role']}>{roleWords(invitee)}</span>
        </th>
        {inviteeDays.map((day) => (
          <td key={day.key} className={styles['day']}>
            {day.advice && !invitee.adviceWanted ? (
              <span className={styles['none']}>Not wanted</span>
            ) : (
              <DayCell
                label={`${day.name}: ${name}`}
                value={invitee[day.key]}
                today={today}
                onSave={(value) => setField({ inviteeId: invitee.id, field: day.key, value })}
              />
            )}
          </td>
        ))}
        <td className={styles['attendance']}>
          <AutosaveSelect
            label={`Attendance of ${name}`}
            emptyLabel="Not yet"
            options={attendances.map(({ code, name }) => ({ id: code, label: name }))}
            value={invitee.attendance}
            onSave={save('attendance')}
          />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={inviteeDays.length + 2}>
            <InviteeDetails invitee={invitee} isFirst={isFirst} isLast={isLast} />
          </td>
        </tr>
      )}
    </>
  );
}

function roleWords({ role: code, agency, name }: PackInvitee): string {
  const role = inviteeRoles.find((item) => item.code === code);
  const regulation = role?.regulation ? ` (${role.regulation})` : '';
  const about = agency !== null && agency !== name ? agency : (role?.short ?? code);
  return `${about}${regulation}`;
}
