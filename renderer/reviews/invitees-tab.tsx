import { useState } from 'react';
import type { ReviewPage } from '../../domain/reviews/api';
import { isHeld } from '../../domain/reviews/milestones';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { notify } from '../ui/toasts';
import { AddInvitee } from './add-invitee';
import { InviteeGrid } from './invitee-grid';
import { ReminderLetters } from './reminder-letters';
import styles from './review-screen.module.css';

/** Who is invited, and the grid in which one click sets today's date. */
export function InviteesTab({ page }: { readonly page: ReviewPage }) {
  const { review, invitees, preparedOn } = page.data;
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles['stack']}>
      {page.canPropose && <ProposeInvitees reviewId={review.id} />}
      <p className={styles['soft']}>
        Press a plus to set today’s date. Press a date to change or clear it. Regulation 20(3) asks for two
        weeks’ notice, and 20(4) for the papers two weeks before the meeting.
      </p>
      {!isHeld(page.data) && <ReminderLetters reviewId={review.id} invitees={invitees} />}
      <InviteeGrid reviewId={review.id} invitees={invitees} today={preparedOn} />
      <div>
        <Button onPress={() => setAdding(true)}>Invite someone else</Button>
      </div>
      {isAdding && <AddInvitee reviewId={review.id} onClose={() => setAdding(false)} />}
    </div>
  );
}

function ProposeInvitees({ reviewId }: { readonly reviewId: string }) {
  const propose = useChange('reviews', 'proposeInvitees');
  const run = async () => {
    const result = await propose({ reviewId });
    notify(
      result.ok
        ? { text: `${result.value.added} added to the list` }
        : { text: result.problem.message, isProblem: true },
    );
  };
  return (
    <Callout tone="info" heading="Someone is not on the list yet">
      <p>The pupil’s contacts, the plan or the attached reports name people who are usually invited.</p>
      <div>
        <Button onPress={() => void run()}>Add them</Button>
      </div>
    </Callout>
  );
}
