import { formatDate } from '../../../domain/common/date-words';
import { lastReviewLine } from '../../../domain/papers/last-review';
import type { PackDeadline, ReviewPackData } from '../../../domain/reviews/pack-data';
import { Field } from '../parts/field';
import { PaperHead } from '../parts/paper-head';
import { DeadlineTable } from './deadline-table';
import { InviteeTable } from './invitee-table';
import type { SheetProps } from './sheet-props';

/** R0: checklist and dates. Everything that is due, why, and who has been asked for what. */
export function DatesSheet({ data, logo, sheet }: SheetProps) {
  const { review, plan, deadlines, invitees } = data;
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Checklist and dates"
        subtitle={`${review.typeName} of the education, health and care plan`}
        more={[
          lastReviewLine(plan),
          { label: 'Review due by', date: review.anniversaryOn },
          { label: 'Meeting no later than', date: review.latestMeetingOn },
        ]}
      />
      <h2>What is due</h2>
      <DeadlineTable deadlines={deadlines} />
      <h2>Who has been asked</h2>
      <InviteeTable invitees={invitees} />
      <section className="keep">
        <h2>The meeting</h2>
        <dl>
          <Field label="Date and time" value={review.meetingWords} />
          <Field label="Online link" value={review.onlineLink} />
        </dl>
        <dl className="meeting-facts">
          <Field label="Led by" value={review.chair} />
          <Field label="Room" value={review.place} />
          <Field label="Interpreter" value={interpreters(data)} />
          <Field
            label="Parents’ form received"
            value={review.parentFormReceivedOn && formatDate(review.parentFormReceivedOn)}
          />
        </dl>
        <dl>
          <Field label="Access" value={access(data)} />
          <Field label="How the child was prepared" value={review.childPreparedHow} blankLines={2} />
        </dl>
      </section>
      <Reasons deadlines={deadlines} />
    </section>
  );
}

function Reasons({ deadlines }: { readonly deadlines: readonly PackDeadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <>
      <h2>Why these dates</h2>
      {deadlines.map((deadline) => (
        <p key={deadline.rule} className="small keep">
          <strong>{deadline.title}.</strong> {deadline.reason}{' '}
          <span className="quiet">({deadline.source})</span>
          {deadline.warnings.map((warning) => (
            <span key={warning}> Note: {warning}</span>
          ))}
        </p>
      ))}
    </>
  );
}

/** For invitees, and for parents and carers whose record asks for one. */
function interpreters({ invitees, contacts }: ReviewPackData): string {
  const named = new Set(
    invitees.flatMap((invitee) => (invitee.interpreter && invitee.contactId ? [invitee.contactId] : [])),
  );
  return [
    ...invitees.flatMap(({ interpreter, name }) => (interpreter ? [`${interpreter}, for ${name}`] : [])),
    ...contacts
      .filter((contact) => contact.interpreter && !named.has(contact.contactId))
      .map(({ language, name }) => [language, `for ${name}`].filter(Boolean).join(', ')),
  ].join('; ');
}

function access({ review, invitees }: ReviewPackData): string {
  const needs = invitees.flatMap(({ accessNeeds, name }) => (accessNeeds ? [`${name}: ${accessNeeds}`] : []));
  return [review.accessNotes, ...needs].filter(Boolean).join('\n');
}
