import { describe, expect, it } from 'vitest';
import { adviceSent, hasMet, roleAndAgency, shortRole, whoCame } from '../../../../domain/papers/who-came';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';

const { invitees } = mayaReview();
function invitee(name: string) {
  const found = invitees.find((person) => person.name.endsWith(name));
  if (!found) throw new Error(name);
  return found;
}

describe('who came to the meeting', () => {
  it('lists those present with how they came, then the others', () => {
    expect(whoCame(invitees)).toEqual({
      present:
        'Ms Bríd O’Brien; Mrs Dorothea Sandlingfold; Mrs Nerys Winterbourne; Ms Perdita Lockwhistle; Mr Ayọ̀ Tate (online); Maya (for part)',
      apologies: 'Ms Ignatia Fallowmere; Dr Quentin Hallowday',
      absent: 'Dr Oluwaseyi Brindlecombe',
    });
  });

  it('is not known before the meeting', () => {
    const before = invitees.map((person) => ({ ...person, attendance: null }));
    expect(whoCame(before)).toEqual({ present: null, apologies: null, absent: null });
    expect(hasMet(before)).toBe(false);
    const excused = before.map((person) => ({ ...person, attendance: 'apologies' as const }));
    expect(hasMet(excused)).toBe(false);
    expect(hasMet(invitees)).toBe(true);
  });
});

describe('whether advice was sent', () => {
  it.each([
    ['Lockwhistle', true, 'Yes'],
    ['Lockwhistle', false, 'Yes'],
    ['Fallowmere', true, 'No'],
    ['Fallowmere', false, null],
    ['Winterbourne', true, '–'],
  ])('%s, meeting over %s: %s', (name, isOver, words) => {
    expect(adviceSent(invitee(name), isOver)).toBe(words);
  });
});

it('says a role in a word or two', () => {
  expect(shortRole(invitee('Tate'))).toBe('Parent');
  expect(shortRole(invitee('Fallowmere'))).toBe('LA SEN officer');
  expect(shortRole(invitee('Hallowday'))).toBeNull();
  expect(shortRole({ ...invitee('Hallowday'), agency: null })).toBe('Someone else who helps');
});

it('says after a name the role and the agency, and nothing twice', () => {
  expect(roleAndAgency(invitee('Fallowmere'))).toBe('LA SEN officer, Kent County Council');
  const unnamed = { ...invitee('Hallowday'), name: 'Health care professional', role: 'health' as const };
  expect(roleAndAgency({ ...unnamed, agency: 'Health service' })).toBe('Health service');
  expect(roleAndAgency({ ...unnamed, agency: null })).toBe('');
});
