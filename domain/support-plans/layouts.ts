import { type AnswerField, answerFieldOf } from '../reviews/answer-field';

/** A heading of a plan with what is written under it. */
export interface PlanPart {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly PlanField[];
}

export interface PlanField extends AnswerField {
  /** Left out of the copy for the classroom wall and the teaching assistants. */
  readonly isConfidential: boolean;
}

/**
 * The headings of a plan as data, so that one record can be shown as today's SEN support plan and, once it is national, as the
 * Individual Support Plan (White Paper of February 2026). A field's key is kept in the database and is the
 * same in every layout.
 */
export interface PlanLayout {
  readonly id: string;
  /** 'SEN support plan' */
  readonly title: string;
  readonly parts: readonly PlanPart[];
}

const open = (field: AnswerField): PlanField => ({ ...field, isConfidential: false });
const confidential = (field: AnswerField): PlanField => ({ ...field, isConfidential: true });

/** What can be written in a plan, by key. */
const fields = {
  strengths: open(answerFieldOf('strengths', 'text', 'Strengths and interests')),
  barriersCI: open(answerFieldOf('barriersCI', 'text', 'Communication and interaction')),
  barriersCL: open(answerFieldOf('barriersCL', 'text', 'Cognition and learning')),
  barriersSEMH: open(answerFieldOf('barriersSEMH', 'text', 'Social, emotional and mental health')),
  barriersSP: open(answerFieldOf('barriersSP', 'text', 'Sensory and/or physical')),
  assessment: confidential(
    answerFieldOf(
      'assessment',
      'text',
      'What assessment shows',
      'Tests, observation, work seen, with dates.',
    ),
  ),
  pupilView: open(answerFieldOf('pupilView', 'text', 'The child’s view', 'In the child’s own words.')),
  parentView: confidential(answerFieldOf('parentView', 'text', 'The parents’ view')),
  universal: open(
    answerFieldOf(
      'universal',
      'text',
      'Adaptations in every lesson',
      'High-quality teaching: seating, language, resources, time.',
    ),
  ),
  advice: confidential(answerFieldOf('advice', 'text', 'Advice from agencies that is used here')),
  homeSupport: open(answerFieldOf('homeSupport', 'text', 'How home helps')),
  reviewSummary: confidential(answerFieldOf('reviewSummary', 'text', 'What the review found')),
} as const;

export const planLayouts: readonly PlanLayout[] = [
  {
    id: 'sen-support',
    title: 'SEN support plan',
    parts: [
      {
        key: 'about',
        title: 'About the child',
        fields: [fields.strengths, fields.pupilView, fields.parentView],
      },
      {
        key: 'barriers',
        title: 'Barriers to learning',
        fields: [fields.barriersCI, fields.barriersCL, fields.barriersSEMH, fields.barriersSP],
      },
      { key: 'assess', title: 'Assessment', fields: [fields.assessment, fields.advice] },
      { key: 'everyday', title: 'Everyday support', fields: [fields.universal, fields.homeSupport] },
      { key: 'review', title: 'Review', fields: [fields.reviewSummary] },
    ],
  },
  {
    id: 'isp',
    title: 'Individual support plan',
    parts: [
      {
        key: 'about',
        title: 'Who I am',
        fields: [fields.strengths, fields.pupilView, fields.parentView],
      },
      {
        key: 'barriers',
        title: 'What makes learning harder',
        fields: [fields.barriersCI, fields.barriersCL, fields.barriersSEMH, fields.barriersSP],
      },
      { key: 'assess', title: 'What we have found out', fields: [fields.assessment, fields.advice] },
      { key: 'everyday', title: 'Day-to-day support', fields: [fields.universal, fields.homeSupport] },
      { key: 'review', title: 'What we learned', fields: [fields.reviewSummary] },
    ],
  },
];

/** The layout with this id; the first one where the id is not known any more. */
export function planLayout(id: string): PlanLayout {
  const found = planLayouts.find((layout) => layout.id === id) ?? planLayouts[0];
  if (!found) throw new Error('There is no layout of a plan');
  return found;
}

/** The field with this key in any layout, or null. */
export function planField(key: string): PlanField | null {
  return (
    planLayouts
      .flatMap((layout) => layout.parts)
      .flatMap((part) => part.fields)
      .find((field) => field.key === key) ?? null
  );
}
