import { expect, it } from 'vitest';
import { isPersonsName, signingName } from '../../../../domain/reviews/stand-in-name';

it('knows a person from a post that stands in for one', () => {
  expect(['Ms Bríd O’Brien', 'Mr Ayọ̀ Tate', 'Zoë Nguyễn', 'Cher'].map(isPersonsName)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['SEN officer', 'Health care professional', 'Head teacher'].map(isPersonsName)).toEqual([
    false,
    false,
    false,
  ]);
});

it('leaves the place of a name free for handwriting where only the post is known', () => {
  expect(signingName('Social care officer')).toBeNull();
  expect(signingName(null)).toBeNull();
  expect(signingName('Dr Quentin Hallowday')).toBe('Dr Quentin Hallowday');
});
