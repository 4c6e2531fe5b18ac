import { expect, it } from 'vitest';
import { homePhrases, homeWithheldBecause } from '../../../../domain/subject-access/home';
import { NameMatcher } from '../../../../domain/subject-access/redact/name-matcher';
import { phrasePattern } from '../../../../domain/subject-access/redact/name-patterns';
import { redactText } from '../../../../domain/subject-access/redact/redact-text';

function without(pupil: { address: string | null; postcode: string | null }, text: string): string {
  const patterns = homePhrases({ id: 'maya', ...pupil }).flatMap((phrase) => phrasePattern(phrase) ?? []);
  return redactText(
    text,
    new NameMatcher(patterns.map((pattern) => [pattern, { isRemoved: true, keys: [] }])),
  );
}

it('finds the address by its first lines and by the postcode, with its space and without', () => {
  const pupil = { address: 'Flat 3\n14 Larkspur Close\nInvented Town', postcode: 'ZZ1 4QP' };
  expect(without(pupil, 'At Flat 3, 14 Larkspur Close, since May.')).toBe('At [removed], since May.');
  expect(without(pupil, 'flat 3 14 larkspur close, Invented Town')).toBe('[removed]');
  expect(without(pupil, 'ZZ1 4QP, zz14qp')).toBe('[removed], [removed]');
  expect(without({ ...pupil, postcode: 'ZZ14QP' }, 'ZZ1 4QP')).toBe('[removed]');
});

it('never takes a single word out of everything, and nothing where no address is noted', () => {
  expect(homePhrases({ id: 'maya', address: 'Leeds', postcode: null })).toEqual([]);
  expect(homePhrases(undefined)).toEqual([]);
});

it('withholds the home unless it is noted that whoever asks lives there', () => {
  const name = 'Mr Obi Okonkwo';
  expect(homeWithheldBecause({ name, livesWith: true }, 'Maya')).toBeNull();
  expect(homeWithheldBecause({ name, livesWith: false }, 'Maya')).toBe(
    'Where Maya lives is not given in the copy, because Mr Obi Okonkwo is not noted as living with Maya.',
  );
  expect(homeWithheldBecause(null, 'Maya')).toContain('none of the contacts is chosen');
});
