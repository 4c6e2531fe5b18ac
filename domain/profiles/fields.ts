import { type AnswerField, answerFieldOf as field, type AnswerGroup } from '../reviews/answer-field';

/** A one-page profile, in its printed order. The keys are kept in the database. */
export const profileGroups: readonly AnswerGroup[] = [
  {
    key: 'me',
    title: 'About me',
    fields: [
      field('likedFor', 'text', 'What people like about me'),
      field('important', 'text', 'What is important to me'),
      field('strengths', 'text', 'What I am good at'),
    ],
  },
  {
    key: 'support',
    title: 'How best to support me',
    fields: [
      field('helps', 'text', 'Please do', 'What helps, in the child’s words where you can.'),
      field('avoid', 'text', 'Please don’t'),
      field('hard', 'text', 'What I find hard'),
    ],
  },
  {
    key: 'calm',
    title: 'When things get too much',
    fields: [
      field('triggers', 'text', 'What can upset me'),
      field('signs', 'text', 'How you can see it'),
      field('calming', 'text', 'What calms me'),
    ],
  },
  {
    key: 'facts',
    title: 'Good to know',
    fields: [
      field('communication', 'text', 'How I communicate'),
      field('access', 'text', 'What I use in lessons and tests', 'Equipment, access arrangements.'),
      field(
        'medical',
        'line',
        'Where my medical plan is kept',
        'Only the place. What it says stays there: the profile hangs where many can read it.',
      ),
      field('keyAdult', 'line', 'The adult I go to'),
    ],
  },
];

/** The field with this key, or null. */
export function profileField(key: string): AnswerField | null {
  return profileGroups.flatMap(({ fields }) => fields).find((item) => item.key === key) ?? null;
}
