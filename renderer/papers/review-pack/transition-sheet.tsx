import { formatDate, relativeToToday } from '../../../domain/common/date-words';
import { fieldOf } from '../../../domain/papers/answers';
import type { PackDeadline } from '../../../domain/reviews/pack-data';
import { AnswerLine } from '../parts/answer-fields';
import { PaperHead } from '../parts/paper-head';
import { SignOff } from '../parts/sign-off';
import type { SheetProps } from './sheet-props';

/** R15: the move to the next phase or class. */
export function TransitionSheet({ data, logo, sheet }: SheetProps) {
  const { record, review, deadlines, preparedOn } = data;
  const transfer = deadlines.find(({ rule }) => rule === 'phase-transfer');
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Transition"
        subtitle={`With the ${review.typeName.toLowerCase()} of the education, health and care plan`}
        more={[{ label: 'Meeting', date: review.meetingOn }]}
      />
      {transfer && <Countdown deadline={transfer} preparedOn={preparedOn} />}
      <Fields groups={record.transition} keys={['transitionPhase', 'transitionVisited']} />
      <h2>The parents’ preferences</h2>
      <Fields groups={record.transition} keys={[1, 2, 3].map((place) => `transitionPreference${place}`)} />
      {/* Signatures never stand alone on a page: what they agree to goes with them. */}
      <section className="keep">
        <h2>Getting ready</h2>
        <Fields
          groups={record.transition}
          keys={['transitionPlan', 'transitionKeyAdult', 'transitionRisks']}
        />
        <section className="keep with-previous">
          <h2>Agreed</h2>
          <SignOff author={{ name: review.authorName, role: review.authorRole }} />
          <SignOff author={{ name: null, role: 'Parent or carer' }} />
        </section>
      </section>
    </section>
  );
}

/** How long there is until the plan must name the next school (SEND Regulations 2014, reg. 18(1)). */
function Countdown({
  deadline,
  preparedOn,
}: {
  readonly deadline: PackDeadline;
  readonly preparedOn: string;
}) {
  return (
    <div className="note countdown">
      <p>
        <strong>{deadline.reason}</strong> <span className="quiet">({deadline.source})</span>
      </p>
      <p>
        Counted from {formatDate(preparedOn)}, that is {relativeToToday(deadline.dueOn, preparedOn)}.
      </p>
    </div>
  );
}

interface FieldsProps {
  readonly groups: SheetProps['data']['record']['transition'];
  readonly keys: readonly string[];
}

function Fields({ groups, keys }: FieldsProps) {
  const fields = keys.flatMap((key) => fieldOf(groups, key) ?? []);
  return (
    <dl>
      {fields.map((field) => (
        <AnswerLine key={field.key} field={field} lines={field.kind === 'text' ? 4 : 1} />
      ))}
    </dl>
  );
}
