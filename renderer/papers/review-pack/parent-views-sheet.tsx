import { returnDay } from '../../../domain/letters/letter-days';
import { formatDate } from '../../../domain/common/date-words';
import { parentViewsGroups } from '../../../domain/reviews/forms/parent-views';
import { PaperHead } from '../parts/paper-head';
import { FormGroup } from './form-groups';
import { inviteeFormOf } from './invitee-form';
import { OutcomeAnswers } from './outcome-answers';
import { ParentBlock } from './parent-block';
import type { SheetProps } from './sheet-props';
import { SlipSign } from './slip-sign';

const progressWords = ['Going well', 'Getting there', 'Not yet', 'I am not sure'];

/** R5: the views of one parent or carer, in plain words. */
export function ParentViewsSheet({ data, logo, sheet }: SheetProps) {
  const { invitee, groups, outcomes, isToFill } = inviteeFormOf(data, sheet.inviteeId, parentViewsGroups);
  const [first, ...others] = groups;
  const child = data.pupil.calledName;
  const blankLines = isToFill ? 3 : null;
  return (
    <section className={isToFill ? 'sheet' : 'sheet came-back'} id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Parents’ and carers’ views"
        subtitle={`For the meeting about ${child}’s education, health and care plan`}
        more={[
          data.review.meetingOn
            ? { label: 'Meeting', date: data.review.meetingOn }
            : { label: 'Meeting', value: 'To be arranged' },
        ]}
      />
      {isToFill && <HowToFillIn back={returnDay(data)} phone={data.school.phone} />}
      <h2>About you</h2>
      <ParentBlock data={data} invitee={invitee} isToFill={isToFill} />
      {first && <FormGroup group={first} blankLines={blankLines} />}
      <h2>How is {child} doing?</h2>
      <p className="lead-in">
        These are the outcomes in section E of the plan: what {child} should be able to do.
      </p>
      <OutcomeAnswers outcomes={data.outcomes} said={isToFill ? null : outcomes} choices={progressWords} />
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
          <SlipSign name={invitee?.name ?? null} />
        </section>
      </section>
    </section>
  );
}

interface HowToFillInProps {
  readonly back: string | null;
  readonly phone: string | null;
}

function HowToFillIn({ back, phone }: HowToFillInProps) {
  return (
    <p className="note">
      You know your child best. Please write as much or as little as you like, in any language. Leave out what
      you do not want to answer. If you would rather talk,{' '}
      {phone ? <>ring us on {phone}</> : 'ring us or come in'} and we will write it down for you.
      {back && (
        <>
          {' '}
          Please let us have this form by <strong className="date">{formatDate(back)}</strong>.
        </>
      )}
    </p>
  );
}
