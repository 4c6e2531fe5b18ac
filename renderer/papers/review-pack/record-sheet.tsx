import { formatDate } from '../../../domain/common/date-words';
import { answeredElsewhere } from '../../../domain/papers/answered-elsewhere';
import { fieldOf } from '../../../domain/papers/answers';
import { whoCame } from '../../../domain/papers/who-came';
import { usualAgenda } from '../../../domain/reviews/record-model';
import { timeInWords } from '../../../domain/reviews/words';
import { AnswerLine } from '../parts/answer-fields';
import { Field } from '../parts/field';
import { PaperHead } from '../parts/paper-head';
import { SignOff } from '../parts/sign-off';
import { ActionTable } from './action-table';
import { AgreedOutcomes } from './agreed-outcomes';
import { DifferenceTable } from './difference-table';
import { MeetingPoint } from './meeting-point';
import type { SheetProps } from './sheet-props';
import { TargetTable } from './target-table';

/** R11: the record of the meeting. */
export function RecordSheet({ data, logo, sheet }: SheetProps) {
  const { review, record, invitees, outcomes } = data;
  const comment = fieldOf(record.laReport, 'meetingChildComment');
  const came = whoCame(invitees);
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Record of the meeting"
        subtitle={`${review.typeName} of the education, health and care plan`}
      />
      <dl>
        <Field label="Date" value={review.meetingOn && formatDate(review.meetingOn)} />
        <Field label="Start and end" value={startAndEnd(review.meetingAt, record.meetingEndedAt)} />
        <Field label="Led by" value={review.chair} />
        <Field label="Notes taken by" value={record.minuteTaker} />
        <Field label="Present" value={came.present} blankLines={2} />
        <Field label="Apologies" value={came.apologies ?? (came.present && 'None')} />
        {came.absent && <Field label="Did not come" value={came.absent} />}
      </dl>
      <h2>What was said and decided</h2>
      {pointsOf(data).map((point, index) => (
        <MeetingPoint
          key={point.id}
          number={index + 1}
          point={point}
          isBlank={sheet.isBlank}
          elsewhere={answeredElsewhere(point.title, data)}
        />
      ))}
      <h2>Progress agreed for each outcome</h2>
      <AgreedOutcomes outcomes={outcomes} records={record.outcomes} />
      <h2>New targets for the coming year</h2>
      <TargetTable outcomes={outcomes} records={record.outcomes} />
      <h2>Differences of opinion, in the words that were used</h2>
      <DifferenceTable differences={record.differences} isBlank={sheet.isBlank} />
      <h2>Actions</h2>
      <ActionTable actions={record.actions} isBlank={sheet.isBlank} />
      <section className="keep">
        <h2>What {data.pupil.calledName} said at the end</h2>
        {comment && (
          <dl>
            <AnswerLine field={comment} label="" stacked lines={3} />
          </dl>
        )}
      </section>
      <section className="keep with-previous">
        <h2>Agreed as a true record</h2>
        <SignOff author={{ name: review.chair, role: 'Led the meeting' }} />
        <SignOff author={{ name: record.minuteTaker, role: 'Took the notes' }} />
      </section>
    </section>
  );
}

function pointsOf({ record }: SheetProps['data']): SheetProps['data']['record']['agenda'] {
  return record.agenda.length > 0
    ? record.agenda
    : usualAgenda.map((title) => ({ id: title, title, discussion: null, decision: null }));
}

/** '1.30 pm to 2.40 pm'; null while neither is known. */
function startAndEnd(start: string | null, end: string | null): string | null {
  if (start === null) return end && `Until ${timeInWords(end)}`;
  return end === null ? `From ${timeInWords(start)}` : `${timeInWords(start)} to ${timeInWords(end)}`;
}
