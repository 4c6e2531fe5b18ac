import { describe, expect, it } from 'vitest';
import { isSchoolsAction } from '../../../../domain/reviews/action-owner';

const invitees = [
  { name: 'Mrs D Sandlingfold', role: 'school', agency: null },
  { name: 'Ms Bríd O’Brien', role: 'parent', agency: null },
  { name: 'Ms P Lockwhistle', role: 'health', agency: 'Speech and Language Therapy' },
] as const;

describe('whose an action is', () => {
  it.each([
    [null, true],
    ['mrs d sandlingfold', true],
    ['Somebody new', true],
    ["Ms Brid O'Brien", false],
    ['Ms P Lockwhistle', false],
    ['speech and language therapy', false],
  ])('%s: the school’s own is %s', (owner, own) => {
    expect(isSchoolsAction(owner, invitees)).toBe(own);
  });
});
