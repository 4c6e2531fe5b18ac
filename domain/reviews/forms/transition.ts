import { answerFieldOf as field, type AnswerGroup } from '../answer-field';

/** Transition to the next phase or class, R15 (SEND Regulations 2014, reg. 18). */
export const transitionGroups: readonly AnswerGroup[] = [
  {
    key: 'transition',
    title: 'Moving on',
    fields: [
      field('transitionPhase', 'line', 'Next phase', 'For example secondary school, September 2027.'),
      field('transitionVisited', 'text', 'Schools visited', 'Which, when and by whom.'),
      field('transitionPreference1', 'line', 'First preference'),
      field('transitionPreference2', 'line', 'Second preference'),
      field('transitionPreference3', 'line', 'Third preference'),
      field(
        'transitionPlan',
        'text',
        'Transition plan',
        'Visits, who meets whom, what is handed over, and when.',
      ),
      field('transitionKeyAdult', 'line', 'Key adult', 'Here and at the next school.'),
      field('transitionRisks', 'text', 'Risks and what is done about them'),
    ],
  },
];
