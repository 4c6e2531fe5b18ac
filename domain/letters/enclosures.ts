import type { PaperId } from '../papers/papers';
import type { Audience } from './model';

/** What lies in the envelope with a letter; a slip that is part of the letter is not named. */
export function enclosuresOf(paper: PaperId, audience: Audience): readonly string[] {
  switch (paper) {
    case 'invite-parent':
      return ['Reply slip', 'Form for your views'];
    case 'invite-professional':
      return ['Reply slip', 'Outcomes in the plan', 'Advice form'];
    case 'letter-remind':
      return [audience === 'parents' ? 'Form for your views' : 'Advice form'];
    case 'letter-papers':
      return ['Papers for the meeting'];
    case 'letter-la':
      return ['Report of the review', 'Papers of the review'];
    case 'letter-report':
    case 'letter-absent-parent':
      return ['Report of the meeting'];
    default:
      return [];
  }
}
