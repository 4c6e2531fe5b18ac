import { answerFieldOf as field, type AnswerGroup, choiceField } from '../answer-field';
import { placementWishes } from '../record-codes';

/**
 * What the meeting's report to the local authority says besides what the records hold already, R12 (SEND Regulations
 * 2014, reg. 20(7)). The recommendation itself, amendments and differences of opinion are kept with the review.
 */
export const laReportGroups: readonly AnswerGroup[] = [
  {
    key: 'la-views',
    title: 'Summary of views',
    fields: [
      field('laChildViews', 'text', 'The child’s views'),
      field('laParentViews', 'text', 'The parents’ views'),
      field('laProfessionalViews', 'text', 'The professionals’ views'),
    ],
  },
  {
    key: 'la-effect',
    title: 'How well the plan works',
    fields: [
      field('laEffectEducation', 'text', 'Special educational provision (section F)'),
      field('laEffectHealth', 'text', 'Health care provision (section G)'),
      field('laEffectSocialCare', 'text', 'Social care provision (sections H1 and H2)'),
      field('laNeedsChanged', 'text', 'Have the needs changed?', 'What has changed, or “No change”.'),
    ],
  },
  {
    key: 'la-recommendation',
    title: 'Recommendation',
    fields: [field('laReasons', 'text', 'Reasons for the recommendation')],
  },
  {
    key: 'la-placement',
    title: 'Placement, funding and personal budget',
    fields: [
      choiceField('laPlacement', 'Placement', placementWishes),
      field('laPlacementPreference', 'text', 'The parents’ preference', 'Names of schools, in order.'),
      field('laFundingChange', 'text', 'Change of funding sought'),
      field('laPersonalBudget', 'text', 'Personal budget', 'Whether one was asked for, and for what.'),
    ],
  },
  {
    key: 'la-next',
    title: 'Next review',
    fields: [
      field('laNextReviewOn', 'date', 'Date proposed for the next review'),
      field('meetingChildComment', 'text', 'What the child said at the end of the meeting'),
    ],
  },
];
