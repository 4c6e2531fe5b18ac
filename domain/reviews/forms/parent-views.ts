import { answerFieldOf as field, type AnswerGroup, choiceField } from '../answer-field';
import type { Coded } from '../../pupils/codes';
import type { Recommendation } from '../record-codes';

/** The recommendations (record-codes.ts) in the words of a parent’s form. */
const wishes: readonly Coded<Recommendation>[] = [
  { code: 'maintain', name: 'Keep it as it is' },
  { code: 'amend', name: 'Change it' },
  { code: 'cease', name: 'End it' },
  { code: 'reassess', name: 'Look at my child’s needs again' },
];

/** The views of one parent or carer, R5. What they say of each outcome stands beside them, by outcome. */
export const parentViewsGroups: readonly AnswerGroup[] = [
  {
    key: 'parent-child',
    title: 'Your child',
    fields: [
      field('parentStrengths', 'text', 'What your child is good at and enjoys'),
      field('parentGoingWellHome', 'text', 'What is going well at home'),
      field('parentGoingWellSchool', 'text', 'What is going well at school'),
      field('parentWorries', 'text', 'What worries you'),
      field('parentChanges', 'text', 'Changes in health or family since the last review'),
    ],
  },
  {
    key: 'parent-support',
    title: 'The support in the plan',
    fields: [
      field(
        'parentProvision',
        'text',
        'Is your child getting the support in section F?',
        'What happens as it should, and what does not.',
      ),
      field('parentNeeded', 'text', 'What else your child needs'),
    ],
  },
  {
    key: 'parent-future',
    title: 'The future',
    fields: [
      field('parentHopes', 'text', 'Your hopes for next year and later'),
      field('parentSchool', 'text', 'What you think about the school your child goes to'),
      field('parentTransport', 'text', 'Getting to and from school'),
      field(
        'parentBudget',
        'text',
        'A personal budget',
        'Whether you would like to know more or ask for one.',
      ),
    ],
  },
  {
    key: 'parent-plan',
    title: 'The plan',
    fields: [
      field('parentPlanChanges', 'text', 'What you would like to change in the plan, in sections A to J'),
      choiceField('parentRecommendation', 'What you think should happen to the plan', wishes),
      field('parentQuestions', 'text', 'Your questions for the meeting'),
    ],
  },
];
