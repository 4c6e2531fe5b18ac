import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameMatcher } from '../../../../domain/subject-access/redact/name-matcher';
import { ownWordsProblem, patternsFor } from '../../../../domain/subject-access/redact/matcher-for';
import {
  adultPerson,
  childPerson,
  type KnownPerson,
  type NameDecision,
  withoutRepeats,
} from '../../../../domain/subject-access/redact/people';
import { leftIn, redactText, removedMark } from '../../../../domain/subject-access/redact/redact-text';

const maya = childPerson({ legalForename: 'Maya', legalSurname: 'O’Brien-Tate' });
const amira = childPerson({ legalForename: 'Amira', legalSurname: 'Khan', middleNames: 'Noor' });
const finn = childPerson({ legalForename: 'Finn', legalSurname: 'O’Brien-Tate' });
const lukasz = childPerson({ legalForename: 'Łukasz', legalSurname: 'Nguyễn', knownAs: 'Luk' });

function adult(name: string, kind: KnownPerson['kind'] = 'professional'): KnownPerson {
  const person = adultPerson(name, kind, null);
  if (!person) throw new Error(`${name} is no name`);
  return person;
}

function matcher(
  people: readonly KnownPerson[],
  decisions: Readonly<Record<string, NameDecision>> = {},
  ownWords: readonly string[] = [],
): NameMatcher {
  return new NameMatcher(
    patternsFor({ pupil: maya, people, decisions: new Map(Object.entries(decisions)), ownWords }),
  );
}

describe('a name that is taken out', () => {
  const plain = matcher([amira, finn, lukasz]);
  it.each([
    ['Amira Khan helped her.', `${removedMark} helped her.`],
    ['AMIRA KHAN helped.', `${removedMark} helped.`],
    ['with amira at lunch', `with ${removedMark} at lunch`],
    ["Amira’s book and Amira's pen", `${removedMark}’s book and ${removedMark}'s pen`],
    ['A. Khan and Khan, Amira', `${removedMark} and ${removedMark}`],
    ['Amira Noor Khan', removedMark],
    ['Ami-\nra and Amira-\n  Khan', `${removedMark} and ${removedMark}`],
    ['Ami\u00ADra sat', `${removedMark} sat`],
    ['sat with A m i r a today', `sat with ${removedMark} today`],
    ['Lukasz Nguyen, Łukasz NGUYỄN', `${removedMark}, ${removedMark}`],
    ['Amira K. sat', `${removedMark}. sat`],
    ['Luk did', `${removedMark} did`],
    ['amira.khan@example.org', `${removedMark}@example.org`],
    ["Finn O'Brien-Tate and Finn", `${removedMark} and ${removedMark}`],
    ['Ami\u0002ra', removedMark],
  ])('%j', (text, expected) => {
    expect(redactText(text, plain)).toBe(expected);
  });

  it.each([
    'Maya O’Brien-Tate',
    'the O’Brien-Tate family',
    'Mrs O’Brien-Tate came',
    'a luke-warm miracle in Almiranta',
    'Amirates',
  ])('is not seen in %j', (text) => {
    expect(redactText(text, plain)).toBe(text);
  });
});

it('the s of a possessive is not taken for the initial of a surname', () => {
  const sam = childPerson({ legalForename: 'Samir', legalSurname: 'Sandlingfold' });
  expect(redactText('Samir’s turn, SAMIR S.', matcher([sam]))).toBe(`${removedMark}’s turn, ${removedMark}.`);
});

it('an ordinary word is a name only together with the rest of the name', () => {
  const summer = childPerson({ legalForename: 'Summer', legalSurname: 'Field' });
  const found = matcher([summer]);
  expect(redactText('In the summer term, on the Field. Summer Field fell.', found)).toBe(
    `In the summer term, on the Field. ${removedMark} fell.`,
  );
});

it('a teacher who is kept is not struck for a child of the same surname who is not', () => {
  const found = matcher([amira, adult('Mrs R Khan', 'staff')]);
  expect(redactText('Mrs Khan sat by Khan.', found)).toBe(`Mrs Khan sat by ${removedMark}.`);
});

it('a choice goes before the rule', () => {
  const teacher = adult('Mrs R Sandlingfold', 'staff');
  const found = matcher([amira, teacher], { [teacher.key]: 'redact', [amira.key]: 'keep' });
  expect(redactText('Mrs Sandlingfold and Amira', found)).toBe(`${removedMark} and Amira`);
});

it('words of the user’s own are taken out wherever they stand', () => {
  const found = matcher([], {}, ['14 Mill Lane', '07700 900123']);
  expect(redactText('at 14 MILL  Lane, 07700 900 123? 07700 900123.', found)).toBe(
    `at ${removedMark}, ${removedMark}? ${removedMark}.`,
  );
});

it('nobody can take out the mark itself, or a single letter', () => {
  expect(ownWordsProblem('was removed')).not.toBeNull();
  expect(ownWordsProblem('a')).not.toBeNull();
  expect(ownWordsProblem('…')).not.toBeNull();
  expect(ownWordsProblem('Mill Lane')).toBeNull();
});

describe('who is who', () => {
  it('text that is no name names nobody', () => {
    expect(adultPerson('Speech and language therapy team', 'professional', null)).toBeNull();
    expect(adultPerson('All', 'staff', null)).toBeNull();
    expect(adultPerson('Dr', 'staff', null)).toBeNull();
  });
  it('the family stays family where a person is also somebody else', () => {
    const people = withoutRepeats([
      adult('Ms Bríd O’Brien', 'professional'),
      adult('Bríd O’Brien', 'own-family'),
    ]);
    expect(people.map(({ kind }) => kind)).toEqual(['own-family']);
  });
});

const name = fc.stringMatching(/^[A-ZŁÉÑ][a-złéñü]{3,9}$/);
const filler = fc.stringMatching(/^[a-z ,.'\n-]{0,30}$/);

it('whatever stood around it, no name to be taken out is left, and a second time changes nothing', () => {
  fc.assert(
    fc.property(
      name,
      name,
      fc.array(filler, { minLength: 2, maxLength: 6 }),
      fc.nat(5),
      (first, last, fillers, form) => {
        const person = childPerson({ legalForename: first, legalSurname: last });
        const found = matcher([person]);
        const ways = [
          `${first} ${last}`,
          `${last}, ${first}`,
          `${first.slice(0, 2)}-\n${first.slice(2)}`,
          `${first.toUpperCase()}’s`,
          `${first.charAt(0)}. ${last}`,
          [...first].join(' '),
        ];
        const text = fillers.join(` ${ways[form] ?? first} `);
        const redacted = redactText(text, found);
        expect(leftIn(redacted, found)).toEqual([]);
        expect(redactText(redacted, found)).toBe(redacted);
      },
    ),
  );
});

it('a text without any of the names stays as it is, letter by letter', () => {
  const found = matcher([amira, finn, lukasz]);
  fc.assert(
    fc.property(fc.stringMatching(/^[bcdeghjopqtvwxz0-9 ,.\n'-]{0,120}$/), (text) => {
      expect(redactText(text, found)).toBe(text);
    }),
  );
});
