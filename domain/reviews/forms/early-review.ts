import { answerFieldOf as field, type AnswerGroup } from '../answer-field';

/** Why a review is asked for before it is due, R16. */
export const earlyReviewGroups: readonly AnswerGroup[] = [
  {
    key: 'early-review',
    title: 'Why a review is needed now',
    fields: [
      field('earlyTrigger', 'text', 'What has led to this request'),
      field('earlyChange', 'text', 'What has changed since the last review'),
      field('earlySteps', 'text', 'What the school has done so far'),
      field(
        'earlyRisk',
        'text',
        'What could happen without a review',
        'For example a risk to the placement.',
      ),
      field('earlySought', 'text', 'What is asked for'),
      field('earlyParentAgreedOn', 'date', 'Parents agreed on'),
    ],
  },
];
