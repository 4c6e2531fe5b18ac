import type { AnswerField } from '../../domain/reviews/answer-field';
import { inviteeFormGroups, outcomeAnswerKey } from '../../domain/reviews/forms/forms';
import { outcomesAfterGroup } from '../../domain/reviews/forms/outcome-place';
import type { ReviewPage } from '../../domain/reviews/api';
import type { ViewsPerson } from '../../domain/reviews/views-progress';
import { saved, useChange } from '../app/calls';
import { AutosaveTextArea } from '../ui/autosave-text';
import { AnswerControl } from './answer-control';
import { AnswerGroups } from './answer-groups';
import { Received } from './received';
import shared from './review-screen.module.css';

interface InviteeFormProps {
  readonly page: ReviewPage;
  readonly person: ViewsPerson;
}

/** The form of a parent (R5) or a professional (R3), in the order of the printed form. */
export function InviteeForm({ page, person }: InviteeFormProps) {
  const invitee = page.data.invitees.find(({ id }) => id === person.key);
  const setAnswer = useChange('reviews', 'setInviteeAnswer');
  if (!invitee || person.form === 'child') return null;
  const answers = page.inviteeAnswers[invitee.id] ?? [];
  const save = (field: string) => (value: string | null) =>
    saved(setAnswer({ inviteeId: invitee.id, field, value: value ?? '' }));
  const draw = (field: AnswerField) => (
    <AnswerControl
      field={field}
      value={answers.find(({ key }) => key === field.key)?.value ?? ''}
      onSave={save(field.key)}
    />
  );
  return (
    <>
      <Received invitee={invitee} isBegun={person.isBegun} today={page.data.preparedOn} />
      <AnswerGroups
        groups={inviteeFormGroups(invitee.role)}
        level={3}
        idStem="form"
        after={{
          key: outcomesAfterGroup[person.form],
          content: <OutcomeWords page={page} inviteeId={invitee.id} onSave={save} />,
        }}
      >
        {draw}
      </AnswerGroups>
    </>
  );
}

interface OutcomeWordsProps {
  readonly page: ReviewPage;
  readonly inviteeId: string;
  readonly onSave: (field: string) => (value: string) => ReturnType<typeof saved>;
}

function OutcomeWords({ page, inviteeId, onSave }: OutcomeWordsProps) {
  const { outcomes, record } = page.data;
  const words = record.inviteeForms.find((form) => form.inviteeId === inviteeId)?.outcomes ?? {};
  if (outcomes.length === 0) return null;
  return (
    <section className={shared['group']} aria-labelledby="form-outcomes">
      <h3 id="form-outcomes">Progress towards each outcome</h3>
      {outcomes.map(({ outcome }) => (
        <AutosaveTextArea
          key={outcome.id}
          label={`Outcome ${outcome.ref}`}
          hint={outcome.text}
          rows={2}
          value={words[outcome.id] ?? ''}
          onSave={onSave(outcomeAnswerKey(outcome.id))}
        />
      ))}
    </section>
  );
}
