import { formatDate, formatDateLong, formatDateShort } from '../../../domain/common/date-words';
import type { PackDeadline, PackInvitee, ReviewPackData } from '../../../domain/reviews/pack-data';
import { PaperHead } from '../parts/paper-head';

interface SheetProps {
  readonly data: ReviewPackData;
  readonly logo: string | null;
}

/** R0: checklist and dates. Everything that is due, why, and who has been asked for what. */
export function DatesSheet({ data, logo }: SheetProps) {
  const { review, plan, deadlines, invitees } = data;
  const more = [
    { label: 'Plan issued', value: formatDate(plan.issuedOn) },
    {
      label: 'Last review completed',
      value: plan.lastReviewCompletedOn ? formatDate(plan.lastReviewCompletedOn) : 'Not yet reviewed',
    },
    { label: 'Review due by', value: review.anniversaryOn ? formatDate(review.anniversaryOn) : '' },
    {
      label: 'Meeting no later than',
      value: review.latestMeetingOn ? formatDate(review.latestMeetingOn) : '',
    },
  ];
  return (
    <section className="sheet" id="paper-dates">
      <PaperHead
        school={data.school}
        logo={logo}
        title="Checklist and dates"
        subtitle={`${review.typeName} of the education, health and care plan`}
        pupil={data.pupil}
        more={more}
      />
      <h2>What is due</h2>
      <table>
        <thead>
          <tr>
            <th style={{ width: '36%' }}>What</th>
            <th style={{ width: '27%' }}>Due on or before</th>
            <th style={{ width: '13%' }}>Done</th>
            <th>By whom, and evidence</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline) => (
            <DeadlineRow key={deadline.rule} deadline={deadline} />
          ))}
        </tbody>
      </table>
      <h2>Who has been asked</h2>
      <table className="small">
        <thead>
          <tr>
            <th style={{ width: '25%' }}>Name and role</th>
            <th>Invited</th>
            <th>Reminded</th>
            <th>Advice asked</th>
            <th>Advice received</th>
            <th>Papers sent</th>
            <th>Attended</th>
            <th>Report sent</th>
          </tr>
        </thead>
        <tbody>
          {invitees.map((invitee) => (
            <InviteeRow key={invitee.id} invitee={invitee} />
          ))}
        </tbody>
      </table>
      <h2>The meeting</h2>
      <dl>
        <Line label="Date and time" value={review.meetingWords} />
        <Line label="Room" value={review.place} />
        <Line label="Online link" value={review.onlineLink} />
        <Line
          label="Interpreter"
          value={joined(
            invitees.map((invitee) => invitee.interpreter && `${invitee.interpreter}, for ${invitee.name}`),
          )}
        />
        <Line
          label="Access"
          value={joined([
            review.accessNotes,
            ...invitees.map((invitee) => invitee.accessNeeds && `${invitee.name}: ${invitee.accessNeeds}`),
          ])}
        />
        <Line
          label="Parents’ form received"
          value={review.parentFormReceivedOn && formatDate(review.parentFormReceivedOn)}
        />
        <Line label="How the child was prepared" value={review.childPreparedHow} />
      </dl>
      <h2>Why these dates</h2>
      {deadlines.map((deadline) => (
        <p key={deadline.rule} className="small">
          <strong>{deadline.title}.</strong> {deadline.reason}{' '}
          <span className="quiet">({deadline.source})</span>
          {deadline.warnings.map((warning) => (
            <span key={warning}> Note: {warning}</span>
          ))}
        </p>
      ))}
    </section>
  );
}

function DeadlineRow({ deadline }: { readonly deadline: PackDeadline }) {
  const notes = [
    deadline.doneBy,
    deadline.evidence,
    deadline.lateReason && `Late because: ${deadline.lateReason}`,
    deadline.override && `Moved from ${formatDate(deadline.override.ruleDueOn)}: ${deadline.override.reason}`,
  ];
  return (
    <tr>
      <td>
        {deadline.title}
        {deadline.kind === 'good-practice' && <span className="quiet"> (good practice)</span>}
      </td>
      <td className="nums">{formatDateLong(deadline.dueOn)}</td>
      <td className="nums">{deadline.doneOn ? formatDateShort(deadline.doneOn) : ''}</td>
      <td>{joined(notes)}</td>
    </tr>
  );
}

function InviteeRow({ invitee }: { readonly invitee: PackInvitee }) {
  const day = (date: string | null): string => (date ? formatDateShort(date) : '');
  const advice = (date: string | null): string => (invitee.adviceWanted || date ? day(date) : '–');
  return (
    <tr>
      <td>
        <strong>{invitee.name}</strong>
        <br />
        {invitee.agency ?? invitee.roleName}
      </td>
      <td className="nums">{day(invitee.invitedOn)}</td>
      <td className="nums">{day(invitee.remindedOn)}</td>
      <td className="nums">{advice(invitee.adviceAskedOn)}</td>
      <td className="nums">{advice(invitee.adviceReceivedOn)}</td>
      <td className="nums">{day(invitee.circulatedOn)}</td>
      <td>{invitee.attendanceName ?? ''}</td>
      <td className="nums">{day(invitee.reportSentOn)}</td>
    </tr>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string | null }) {
  return (
    <div className="field">
      <dt>{label}</dt>
      <dd className="typed">{value || ' '}</dd>
    </div>
  );
}

function joined(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join('; ');
}
