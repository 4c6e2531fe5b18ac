import { formatDate } from '../common/date-words';
import type { PackAnswerGroup } from '../reviews/pack-answer';
import type { PackOutcome, PackProvisionItem, ReviewPackData } from '../reviews/pack-data';
import type { PackInviteeForm } from '../reviews/record-data';
import { type PaperId, paperInfo, type PaperSheet } from './papers';

/** What one paper says about one thing. */
export interface PaperFact {
  /** The same as long as it is the same field, line or outcome. */
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

type Value = string | number | null | undefined;

/** Everything that a filled paper says and that a person can change. */
export function paperFacts(sheet: PaperSheet, data: ReviewPackData): readonly PaperFact[] {
  if (sheet.letter) {
    return [{ field: 'letter', label: sheet.title, text: `${sheet.letter.subject}\n${sheet.letter.body}` }];
  }
  const form = data.record.inviteeForms.find(({ inviteeId }) => inviteeId === sheet.inviteeId);
  if (sheet.inviteeId !== null) return form ? formFacts(sheet.title, form, data) : [];
  const facts = factsOf[sheet.paper];
  return facts ? facts(data, paperInfo(sheet.paper).title) : [];
}

const factsOf: Readonly<
  Partial<Record<PaperId, (data: ReviewPackData, name: string) => readonly PaperFact[]>>
> = {
  dates: (data) =>
    data.deadlines.map(({ rule, title, dueOn }) => one(`due:${rule}`, `Date: ${title}`, formatDate(dueOn))),
  'child-views': (data, name) => [
    ...answers(name, data.record.childViews),
    ...data.outcomes.map(({ outcome }) =>
      one(
        `${outcome.id}:feeling`,
        `${name}: outcome ${outcome.ref}`,
        data.record.outcomes[outcome.id]?.childFeeling,
      ),
    ),
  ],
  'school-report': (data, name) => [
    ...answers(name, data.answerGroups),
    ...data.attainments.map(({ id, subject, earlier, previous, current }) =>
      one(`attainment:${id}`, `${name}: ${subject}`, joined([subject, earlier, previous, current])),
    ),
    ...data.outcomes.flatMap((outcome) => progressFacts(outcome)),
  ],
  provision: (data, name) => [
    ...answers(name, data.record.funding),
    ...data.provision.items.map((item) => provisionFact(item, data, name)),
  ],
  agenda: (data) =>
    data.record.agenda.map(({ id, title }) => one(`item:${id}`, `Agenda item “${title}”`, title)),
  attendance: (data, name) =>
    data.invitees.map((person) =>
      one(person.id, `${name}: ${person.name}`, joined([person.name, person.attendanceName])),
    ),
  record: (data) => [...discussionFacts(data), ...actionFacts(data), ...differenceFacts(data)],
  'la-report': (data, name) => [
    one('recommendation', 'The recommendation', data.record.recommendationName),
    ...answers(name, data.record.laReport),
    ...data.outcomes.flatMap((outcome) => progressFacts(outcome)),
    ...differenceFacts(data),
  ],
  amendments: (data) =>
    data.record.amendments.map(({ id, section, ref, ...words }) => {
      const place = ref ?? (section === null ? 'the plan' : `section ${section}`);
      const { currentText, proposedText, reason, evidence, standing } = words;
      return one(
        `amendment:${id}`,
        `Amendment to ${place}`,
        joined([currentText, proposedText, reason, evidence, standing]),
      );
    }),
  transition: (data, name) => answers(name, data.record.transition),
  'early-request': (data, name) => answers(name, data.record.earlyReview),
};

function provisionFact(
  { provision, quantity }: PackProvisionItem,
  { record }: ReviewPackData,
  name: string,
): PaperFact {
  const delivered = record.delivered[provision.id];
  const asDelivered = delivered ? Object.values<Value>({ ...delivered }) : [];
  return one(
    `item:${provision.id}`,
    `${name}: ${provision.ref}`,
    joined([provision.what, quantity, ...asDelivered]),
  );
}

function formFacts(title: string, form: PackInviteeForm, data: ReviewPackData): readonly PaperFact[] {
  return [
    ...answers(title, form.groups),
    ...data.outcomes.map(({ outcome }) =>
      one(`${outcome.id}:said`, `${title}: outcome ${outcome.ref}`, form.outcomes[outcome.id]),
    ),
  ];
}

function answers(name: string, groups: readonly PackAnswerGroup[]): readonly PaperFact[] {
  return groups.flatMap(({ fields }) =>
    fields.map(({ key, label, value }) => one(`answer:${key}`, `${name}: ${label}`, value)),
  );
}

/** What the school says of an outcome. */
function progressFacts({ outcome, ...note }: PackOutcome): readonly PaperFact[] {
  const about = `Outcome ${outcome.ref}`;
  const step = [note.newStep, note.newMeasure, note.newByDate && formatDate(note.newByDate)];
  return [
    one(`${outcome.id}:text`, `${about}: its wording`, outcome.text),
    one(`${outcome.id}:baseline`, `${about}: starting point`, note.baseline),
    one(`${outcome.id}:evidence`, `${about}: evidence`, note.evidence),
    one(`${outcome.id}:progress`, `${about}: progress`, joined([note.progressName, note.comment])),
    one(`${outcome.id}:decision`, `${about}: keep, amend or replace`, note.decisionName),
    one(`${outcome.id}:step`, `${about}: new step`, joined(step)),
  ];
}

function discussionFacts({ record, outcomes }: ReviewPackData): readonly PaperFact[] {
  return [
    ...record.agenda.map(({ id, title, discussion, decision }) =>
      one(`item:${id}`, `Record: ${title}`, joined([discussion, decision])),
    ),
    ...outcomes.map(({ outcome }) => {
      const said = record.outcomes[outcome.id];
      return one(
        `${outcome.id}:meeting`,
        `Record: outcome ${outcome.ref}`,
        joined([said?.agreedProgressName, said?.meetingNote]),
      );
    }),
  ];
}

function actionFacts({ record }: ReviewPackData): readonly PaperFact[] {
  return record.actions.map(({ id, what, owner, dueOn }) =>
    one(`action:${id}`, `Action “${what}”`, joined([what, owner, dueOn && formatDate(dueOn)])),
  );
}

function differenceFacts({ record }: ReviewPackData): readonly PaperFact[] {
  return record.differences.map(({ id, who, about, words }) =>
    one(
      `difference:${id}`,
      `Difference of opinion${who === null ? '' : `: ${who}`}`,
      joined([who, about, words]),
    ),
  );
}

function one(field: string, label: string, text: Value): PaperFact {
  return { field, label, text: String(text ?? '') };
}

function joined(values: readonly Value[]): string {
  return values.filter((value) => value !== null && value !== undefined && value !== '').join('\n');
}
