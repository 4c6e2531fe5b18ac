import { Fragment } from 'react';
import { reminderLetter, toRemind } from '../../domain/papers/reminders';
import type { PackInvitee } from '../../domain/reviews/pack-data';
import { paperPath } from '../pack/pack-address';
import { PrivateText } from '../ui/private-text';
import { TextLink } from '../ui/text-link';

interface ReminderLettersProps {
  readonly reviewId: string;
  readonly invitees: readonly PackInvitee[];
}

/** Those of whom advice or views are awaited, each with the letter that reminds. Nothing once all has come. */
export function ReminderLetters({ reviewId, invitees }: ReminderLettersProps) {
  const people = toRemind(invitees);
  if (people.length === 0) return null;
  return (
    <p>
      Asked and not received. Print a reminder to{' '}
      {people.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && (index === people.length - 1 ? ' and ' : ', ')}
          <TextLink
            to={paperPath(reviewId, 'invitations', { id: reminderLetter, inviteeId: id, isBlank: false })}
          >
            <PrivateText>{name}</PrivateText>
          </TextLink>
        </Fragment>
      ))}
      .
    </p>
  );
}
