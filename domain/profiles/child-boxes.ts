import type { SymbolName } from '../papers/child-questions';

/** A box of the child's own versions: a drawing with a few words, or a sentence that the child ends. */
export interface ChildBox {
  readonly field: string;
  readonly symbol: SymbolName;
  readonly few: string;
  readonly sentence: string;
}

/** Eight boxes, two beside each other. They hold the answers of the full version under the same keys. */
export const childBoxes: readonly ChildBox[] = [
  { field: 'likedFor', symbol: 'liked', few: 'People like', sentence: 'People like me because …' },
  { field: 'strengths', symbol: 'can', few: 'I am good at', sentence: 'I am good at …' },
  { field: 'important', symbol: 'now', few: 'Important to me', sentence: 'This is important to me:' },
  { field: 'keyAdult', symbol: 'friends', few: 'My adult', sentence: 'I can go to …' },
  { field: 'helps', symbol: 'helps', few: 'Please do', sentence: 'It helps me when you …' },
  { field: 'hard', symbol: 'hard', few: 'This is hard', sentence: 'It is hard for me when …' },
  { field: 'calming', symbol: 'like', few: 'This calms me', sentence: 'I feel better when …' },
  { field: 'communication', symbol: 'say', few: 'I tell you by', sentence: 'I tell you what I want by …' },
];
