import { answerFieldOf as field, type AnswerGroup } from '../answer-field';

/** Element 2: the school's own contribution before top-up, in pence (SEND Code of Practice 6.99). */
export const elementTwoPence = 600_000;

/** What pays for the provision, R7. Yearly amounts. */
export const fundingGroups: readonly AnswerGroup[] = [
  {
    key: 'funding',
    title: 'Funding for the year',
    fields: [
      field(
        'fundingElementTwo',
        'money',
        'Element 2',
        'The school’s own share, £6,000 unless agreed otherwise.',
      ),
      field('fundingTopUp', 'money', 'Element 3, top-up'),
      field('fundingPupilPremium', 'money', 'Pupil premium used for this child'),
      field('fundingOther', 'money', 'Other funding'),
      field('fundingEquipment', 'text', 'Resources and equipment', 'What was bought and what it cost.'),
      field('fundingTimetable', 'yes-no', 'Is the weekly support timetable attached?'),
    ],
  },
];
