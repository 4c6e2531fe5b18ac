import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameMatcher } from '../../../../domain/subject-access/redact/name-matcher';
import { ownWordsProblem, patternsFor } from '../../../../domain/subject-access/redact/matcher-for';
import { contactPeople } from '../../../../domain/subject-access/redact/contact-people';
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

it('the s behind an ordinary word makes no name of it', () => {
  const mark = childPerson({ legalForename: 'Mark', legalSurname: 'Sandlingfold' });
  expect(redactText('Good marks for Mark Sandlingfold', matcher([mark]))).toBe(
    `Good marks for ${removedMark}`,
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

describe('an assistant who is kept and a child to go who share a first name', () => {
  const amelia = childPerson({ legalForename: 'Amelia', legalSurname: 'Brooks' });
  const found = matcher([amelia, adult('Miss Amelia Adams', 'staff')]);
  it.each([
    ['He gave Amelia a sticker.', `He gave ${removedMark} a sticker.`],
    ['Amelia A. sat by her.', `${removedMark} A. sat by her.`],
    ['Miss Adams, A. Adams and Amelia Adams', 'Miss Adams, A. Adams and Amelia Adams'],
    ['Amelia B. fell, and so did A. Brooks', `${removedMark}. fell, and so did ${removedMark}`],
    ['a.brooks@example.org', `${removedMark}@example.org`],
    ['Behind a brooks cottage', 'Behind a brooks cottage'],
  ])('%j', (text, expected) => {
    expect(redactText(text, found)).toBe(expected);
  });

  it('words of the user’s own that hold a single letter are found in either case', () => {
    expect(redactText('Flat 3 b, FLAT 3 B', matcher([], {}, ['flat 3 B']))).toBe(
      `${removedMark}, ${removedMark}`,
    );
  });
});

describe('each half of a hyphenated name stands for it', () => {
  const amelia = childPerson({ legalForename: 'Amelia-Rose', legalSurname: 'Smith-Jones' });
  const found = matcher([amelia]);
  it.each([
    ['Amelia Smith hit her.', `${removedMark} hit her.`],
    ['Mrs Jones came.', `Mrs ${removedMark} came.`],
    ['Rose Jones and Amelia', `${removedMark} and ${removedMark}`],
    ['Amelia-Rose Smith-Jones, AMELIA ROSE', `${removedMark}, ${removedMark}`],
    ['A rose on the table', 'A rose on the table'],
  ])('%j', (text, expected) => {
    expect(redactText(text, found)).toBe(expected);
  });

  it('but not an ordinary word, fewer than four letters, or a name of the child’s own', () => {
    const ann = childPerson({ legalForename: 'Ann-Li', legalSurname: 'Brooks-Tate' });
    const text = 'Ann and Li sat by the brooks with Maya Tate';
    expect(redactText(text, matcher([ann]))).toBe(text);
  });

  it('nor do halves of a teacher who is kept keep another child’s name', () => {
    const tom = childPerson({ legalForename: 'Tom', legalSurname: 'Jones' });
    expect(redactText('Mrs Jones came.', matcher([tom, adult('Mrs A Smith-Jones', 'staff')]))).toBe(
      `Mrs ${removedMark} came.`,
    );
  });
});

describe('contacts of other children, as they are typed', () => {
  it.each([
    ['Khan, Sadia', 'Sadia Khan, S. Khan and Mrs Khan', `${removedMark}, ${removedMark} and ${removedMark}`],
    ['KHAN, Mrs Sadia', 'Sadia rang', `${removedMark} rang`],
    ['Mrs Khan, Sadia', 'Sadia Khan rang', `${removedMark} rang`],
    ['van der Berg, Anna', 'Anna van der Berg; Mr van der Berg', `${removedMark}; ${removedMark}`],
    ['sadia khan', 'Sadia Khan rang', `${removedMark} rang`],
    ['Mr & Mrs Patel', 'Mr Patel, Mrs Patel', `${removedMark}, ${removedMark}`],
    ['Mr and Mrs Patel', 'Mrs Patel rang', `${removedMark} rang`],
    ['Patel, Mr & Mrs', 'Mrs Patel rang', `${removedMark} rang`],
    ['Sadia and Imran Khan', 'Imran Khan, Sadia', `${removedMark}, ${removedMark}`],
    ['Sadia Khan & Imran Shah', 'Mr Shah; Sadia', `${removedMark}; ${removedMark}`],
    ['Sadia', 'Sadia rang', `${removedMark} rang`],
    ['Sadia Khan, mother', 'Sadia, her mother', `${removedMark}, her mother`],
    ['Grandma Sadia (Mon only)', 'Sadia, her grandma', `${removedMark}, her grandma`],
    ['Mrs S Khan', 'S. Khan', removedMark],
  ])('%j', (typed, text, expected) => {
    const people = contactPeople(typed, 'other-family', null);
    expect(redactText(text, matcher(people))).toBe(expected);
  });

  it.each(['Mum', 'foster carer', 'Grace', '07700 900123', '—', 'Social services', 'Mr'])(
    '%j names nobody who could be looked for',
    (typed) => {
      expect(contactPeople(typed, 'other-family', null)).toEqual([]);
    },
  );

  it('whoever is typed in full is the same person as anywhere else', () => {
    for (const typed of ['Ms Bríd O’Brien', 'Dr Anna van der Berg'])
      expect(contactPeople(typed, 'staff', 'SENCO')).toEqual([adultPerson(typed, 'staff', 'SENCO')]);
  });
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
