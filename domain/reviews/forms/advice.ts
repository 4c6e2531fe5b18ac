import { answerFieldOf as field, type AnswerGroup } from '../answer-field';

/** The advice of one professional, R3. What they say of each outcome stands beside it, by outcome. */
export const adviceGroups: readonly AnswerGroup[] = [
  {
    key: 'advice-involvement',
    title: 'Your involvement',
    fields: [
      field('adviceInvolvement', 'text', 'Dates and nature of your involvement'),
      field('adviceLastSeen', 'date', 'Child last seen on'),
      field('adviceSessions', 'line', 'Sessions offered and delivered', 'Since the last review.'),
    ],
  },
  {
    key: 'advice-child',
    title: 'The child',
    fields: [
      field('adviceStrengths', 'text', 'Strengths'),
      field('adviceNeeds', 'text', 'Current needs'),
      field('adviceAssessments', 'text', 'Assessments', 'Name, date and result of each.'),
      field('adviceEffect', 'text', 'How well the provision works'),
    ],
  },
  {
    key: 'advice-changes',
    title: 'Changes that you recommend',
    fields: [
      field('adviceChangeNeeds', 'text', 'To the needs in the plan'),
      field('adviceChangeOutcomes', 'text', 'To the outcomes'),
      field(
        'adviceChangeProvision',
        'text',
        'To the provision',
        'What, who, how often, for how long each time and for how many weeks.',
      ),
      field('adviceEquipment', 'text', 'Equipment'),
    ],
  },
  {
    key: 'advice-end',
    title: 'Your report',
    fields: [
      field('adviceReportAttached', 'yes-no', 'Is a report attached?'),
      field('adviceSharedWithFamily', 'yes-no', 'Have the child and parents seen this advice?'),
      field('adviceClosing', 'yes-no', 'Are you closing the case?'),
    ],
  },
];
