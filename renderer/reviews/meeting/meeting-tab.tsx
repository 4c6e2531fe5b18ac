import { useState } from 'react';
import type { ReviewPage } from '../../../domain/reviews/api';
import { laReportGroups } from '../../../domain/reviews/forms/la-report';
import { classes } from '../../ui/classes';
import { Switch } from '../../ui/switch';
import { ActionList } from '../action-list';
import { AnswerField } from '../answer-field';
import { DifferenceList } from '../difference-list';
import shared from '../review-screen.module.css';
import { AttendanceList } from './attendance-list';
import { MeetingFacts } from './meeting-facts';
import styles from './meeting.module.css';
import { OutcomesAgreed } from './outcomes-agreed';
import { RecordList } from './record-list';

const childComment = laReportGroups
  .flatMap((group) => group.fields)
  .find((field) => field.key === 'meetingChildComment');

/** The meeting itself: who is there, what is said and decided, typed while it is said (R9, R10 and R11). */
export function MeetingTab({ page }: { readonly page: ReviewPage }) {
  const [isLarge, setLarge] = useState(false);
  const { review, invitees, record, preparedOn } = page.data;
  return (
    <div className={classes(shared['stack'], isLarge && styles['large'])}>
      <Switch label="Larger type for the meeting" isSelected={isLarge} onChange={setLarge} />
      <MeetingFacts review={review} record={record} />
      <AttendanceList reviewId={review.id} invitees={invitees} />
      <RecordList reviewId={review.id} agenda={record.agenda} />
      <OutcomesAgreed data={page.data} />
      <section className={shared['group']} aria-labelledby="actions-agreed">
        <h2 id="actions-agreed">Actions</h2>
        <ActionList reviewId={review.id} actions={record.actions} today={preparedOn} />
      </section>
      <section className={shared['group']} aria-labelledby="differences-said">
        <h2 id="differences-said">Differences of opinion</h2>
        <DifferenceList reviewId={review.id} differences={record.differences} />
      </section>
      {childComment && (
        <section className={shared['group']} aria-labelledby="last-word">
          <h2 id="last-word">The child’s last word</h2>
          <AnswerField
            reviewId={review.id}
            field={childComment}
            answer={page.answers.find(({ key }) => key === childComment.key)}
          />
        </section>
      )}
    </div>
  );
}
