import { returnDay } from '../../../domain/letters/letter-days';
import { formatDate } from '../../../domain/common/date-words';
import { adviceGroups } from '../../../domain/reviews/forms/advice';
import { outcomeProgress } from '../../../domain/reviews/model';
import { signingName } from '../../../domain/reviews/stand-in-name';
import { Pair } from '../parts/pair';
import { PaperHead } from '../parts/paper-head';
import { SignOff } from '../parts/sign-off';
import { FormGroup } from './form-groups';
import { inviteeFormOf } from './invitee-form';
import { OutcomeAnswers } from './outcome-answers';
import type { SheetProps } from './sheet-props';

/** R3: the advice of one professional. */
export function AdviceSheet({ data, logo, sheet }: SheetProps) {
  const { invitee, groups, outcomes, isToFill } = inviteeFormOf(data, sheet.inviteeId, adviceGroups);
  const [involvement, ...others] = groups;
  const back = returnDay(data);
  const blankLines = isToFill ? 4 : null;
  return (
    <section className={isToFill ? 'sheet' : 'sheet came-back'} id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Advice for the review"
        subtitle={`For the ${data.review.typeName.toLowerCase()} of the education, health and care plan`}
        more={[
          data.review.meetingOn
            ? { label: 'Meeting', date: data.review.meetingOn }
            : { label: 'Meeting', value: 'To be arranged' },
        ]}
      />
      {isToFill && (
        <p className="note">
          Please fill in what concerns your work, or send a report of your own that covers the same points
          {back && (
            <>
              , by <strong className="date">{formatDate(back)}</strong>
            </>
          )}
          {data.school.email && <>, to {data.school.email} by encrypted e-mail</>}. The school sends all
          advice to everyone invited, two weeks before the meeting (SEND Regulations 2014, reg. 20(4)).
        </p>
      )}
      <h2>Advice of</h2>
      <dl className="person">
        <Pair label="Name" value={signingName(invitee?.name ?? null)} />
        <Pair label="Service or agency" value={invitee?.agency ?? null} />
        {(isToFill || invitee?.phone) && <Pair label="Telephone" value={invitee?.phone ?? null} />}
        {(isToFill || invitee?.email) && <Pair label="E-mail" value={invitee?.email ?? null} />}
      </dl>
      {involvement && <FormGroup group={involvement} blankLines={blankLines} />}
      <h2>Progress towards the outcomes that concern your work</h2>
      <OutcomeAnswers
        outcomes={data.outcomes}
        said={isToFill ? null : outcomes}
        choices={outcomeProgress.map(({ name }) => name)}
      />
      {others.slice(0, -1).map((group) => (
        <FormGroup key={group.key} group={group} blankLines={blankLines} />
      ))}
      {/* On a form that came back nobody signs a page with a line or two. */}
      <section className={isToFill ? undefined : 'keep'}>
        {others.slice(-1).map((group) => (
          <FormGroup key={group.key} group={group} blankLines={blankLines} />
        ))}
        <section className="keep with-previous">
          <h2>Signed</h2>
          <SignOff author={invitee ? { name: signingName(invitee.name), role: invitee.agency } : null} />
        </section>
      </section>
    </section>
  );
}
