import { type InviteeDay, inviteeDays } from '../../domain/reviews/model';
import type { PackInvitee } from '../../domain/reviews/pack-data';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { InviteeRow } from './invitee-row';
import styles from './invitee-grid.module.css';

interface InviteeGridProps {
  readonly reviewId: string;
  readonly invitees: readonly PackInvitee[];
  readonly today: string;
}

/** People down, steps across. The last row sets a step for everyone at once. */
export function InviteeGrid({ reviewId, invitees, today }: InviteeGridProps) {
  const mark = useChange('reviews', 'markInvitees');
  const open = (day: InviteeDay, forAdvice: boolean): readonly PackInvitee[] =>
    invitees.filter(
      (person) => person[day] === null && person.role !== 'child' && (!forAdvice || person.adviceWanted),
    );
  return (
    <div className={styles['frame']}>
      <table className={styles['grid']} aria-label="Invitees and their dates">
        <thead>
          <tr>
            <th scope="col">Who</th>
            {inviteeDays.map((day) => (
              <th key={day.key} scope="col">
                {day.name}
              </th>
            ))}
            <th scope="col">Attendance</th>
          </tr>
        </thead>
        <tbody>
          {invitees.map((invitee, index) => (
            <InviteeRow
              key={invitee.id}
              invitee={invitee}
              today={today}
              isFirst={index === 0}
              isLast={index === invitees.length - 1}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Everyone else, today</th>
            {inviteeDays.map((day) => {
              const people = open(day.key, day.advice);
              return (
                <td key={day.key} className={styles['day']}>
                  {people.length > 0 && day.key !== 'adviceReceivedOn' && (
                    <Button
                      kind="quiet"
                      ariaLabel={`${day.name}: set today for ${people.length} more`}
                      onPress={() =>
                        void mark({
                          reviewId,
                          inviteeIds: people.map((person) => person.id),
                          day: day.key,
                          on: today,
                        })
                      }
                    >
                      All {people.length}
                    </Button>
                  )}
                </td>
              );
            })}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
