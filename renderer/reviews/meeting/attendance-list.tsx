import { useRef } from 'react';
import { attendances, inviteeRoles } from '../../../domain/reviews/model';
import type { PackInvitee } from '../../../domain/reviews/pack-data';
import { saved, useChange } from '../../app/calls';
import { AutosaveChoiceButtons } from '../../ui/choice-buttons';
import { PrivateText, usePrivateName } from '../../ui/private-text';
import shared from '../review-screen.module.css';
import { AddPerson } from './add-person';
import styles from './meeting.module.css';

interface AttendanceListProps {
  readonly reviewId: string;
  readonly invitees: readonly PackInvitee[];
}

/** Who is there: one click or one figure key for each person, which leads on to the next. */
export function AttendanceList({ reviewId, invitees }: AttendanceListProps) {
  return (
    <section className={shared['group']} aria-labelledby="who-came">
      <h2 id="who-came">Who came</h2>
      <p className={shared['soft']}>
        Press a button, or its number key: you then move on to the next person.
      </p>
      <ul className={styles['people']}>
        {invitees.map((invitee) => (
          <AttendanceRow key={invitee.id} invitee={invitee} />
        ))}
      </ul>
      <AddPerson reviewId={reviewId} />
    </section>
  );
}

const options = attendances.map(({ code, name }) => ({ id: code, label: name }));

function AttendanceRow({ invitee }: { readonly invitee: PackInvitee }) {
  const row = useRef<HTMLLIElement>(null);
  const name = usePrivateName()(invitee.name);
  const setField = useChange('reviews', 'setInviteeField');
  const goOn = () => {
    const next = row.current?.nextElementSibling;
    next?.querySelector<HTMLElement>('[role="radio"]')?.focus();
  };
  return (
    <li ref={row} className={styles['person']}>
      <div>
        <p className={styles['name']}>
          <PrivateText>{invitee.name}</PrivateText>
        </p>
        <p className={shared['soft']}>{roleWords(invitee)}</p>
      </div>
      <AutosaveChoiceButtons
        label={`Attendance of ${name}`}
        options={options}
        value={invitee.attendance}
        onSave={(value) => saved(setField({ inviteeId: invitee.id, field: 'attendance', value }))}
        onKeyed={goOn}
      />
    </li>
  );
}

function roleWords({ role, agency, name }: PackInvitee): string {
  if (agency !== null && agency !== name) return agency;
  return inviteeRoles.find((item) => item.code === role)?.short ?? role;
}
