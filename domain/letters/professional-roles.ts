import { fold } from '../common/text';
import type { PackInvitee } from '../reviews/pack-data';

interface ProfessionalRole {
  /** Matched against agency and name, without accents and in small letters. */
  readonly words: RegExp;
  /** What only this profession can tell a review. */
  readonly asks: readonly string[];
}

/** Who is asked what, the more telling words first (R2). */
const professions: readonly ProfessionalRole[] = [
  {
    words: /educational psycholog|ed psych|\bep\b/,
    asks: [
      'how the child learns, with the name, date and result of any assessment since the last review',
      'which ways of teaching work, and which do not',
    ],
  },
  {
    words: /speech|\bsalt\b|\bslt\b/,
    asks: [
      'understanding, spoken language and social communication now, with assessments and their dates',
      'sessions offered and delivered since the last review, and their effect',
    ],
  },
  {
    words: /occupational|\bot\b/,
    asks: [
      'motor, sensory and self-care skills now, with assessments and their dates',
      'sessions offered and delivered, and equipment that is needed or no longer fits',
    ],
  },
  {
    words: /physio/,
    asks: [
      'movement, posture and mobility now',
      'the programme that school staff are to follow, and equipment that is needed',
    ],
  },
  {
    words: /paediatric|doctor|consultant|hospital|nurs|camhs|mental health/,
    asks: [
      'diagnoses and treatment now, and what has changed since the last review',
      'what school staff must know or do about health during the school day',
    ],
  },
  {
    words: /specialist teach|advisory teach|\bstls\b|hearing|vision|visual/,
    asks: [
      'visits and training given since the last review, and their effect',
      'strategies, materials and access arrangements that you advise',
    ],
  },
  {
    words: /virtual school|\bvsk\b/,
    asks: ['the personal education plan: its targets, its date and the use of the pupil premium plus'],
  },
  {
    words: /secondary|academy|college|junior|receiving|next school/,
    asks: [
      'how you would meet the needs in the plan, and which visits and meetings you propose before the move',
    ],
  },
];

const byRole: Readonly<Partial<Record<PackInvitee['role'], readonly string[]>>> = {
  'la-sen': [
    'the local authority’s view of the plan and of the placement',
    'any change to provision, funding or transport that is already under way',
  ],
  'social-care': [
    'your involvement with the family, and any assessment or plan (early help, child in need, child protection, looked after)',
    'social care provision in sections H1 and H2: what is in place, and what is needed',
  ],
};

const anyone: readonly string[] = [
  'dates and nature of your involvement, and sessions offered and delivered since the last review',
  'strengths and needs now, with any assessment, its date and result',
];

/** What a professional is asked for besides progress and recommendations. */
export function asksOf({
  role,
  agency,
  name,
}: Pick<PackInvitee, 'role' | 'agency' | 'name'>): readonly string[] {
  const words = fold(`${agency ?? ''} ${name}`);
  return byRole[role] ?? professions.find((item) => item.words.test(words))?.asks ?? anyone;
}

/** In what capacity someone is invited, with the paragraph where the regulation names it: goes on after a comma. */
export function capacityOf({ role }: Pick<PackInvitee, 'role'>): string {
  switch (role) {
    case 'la-sen':
      return 'as the local authority’s SEN officer (SEND Regulations 2014, reg. 20(2)(c))';
    case 'health':
      return 'as the health care professional (SEND Regulations 2014, reg. 20(2)(d))';
    case 'social-care':
      return 'as the officer for social care (SEND Regulations 2014, reg. 20(2)(e))';
    default:
      return 'because you work with the child (SEND Code of Practice 9.176)';
  }
}
