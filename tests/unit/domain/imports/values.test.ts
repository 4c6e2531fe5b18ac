import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { formatDateSlashes } from '../../../../domain/common/date-words';
import {
  headerSignature,
  mappingProblems,
  proposeMapping,
  recallMapping,
} from '../../../../domain/imports/columns';
import { parseDateText } from '../../../../domain/imports/parse-date';
import {
  parseBoolean,
  parseFlag,
  parseNeeds,
  parseSenStatus,
  parseSex,
} from '../../../../domain/imports/parse-values';
import { targets } from '../../../../domain/imports/targets';
import { openSample } from './fixtures';

const today = '2026-11-23';

describe('dates', () => {
  it.each([
    ['17/01/2018', '2018-01-17'],
    ['7/1/18', '2018-01-07'],
    ['2018-01-17', '2018-01-17'],
    ['2018-01-17T00:00:00', '2018-01-17'],
    ['17.01.2018', '2018-01-17'],
    ['17-Jan-18', '2018-01-17'],
    ['17 January 2018', '2018-01-17'],
    ['Wed 17th Jan 2018', '2018-01-17'],
    ['17/01/2018 00:00', '2018-01-17'],
    ['43117', '2018-01-17'],
    ['29/02/2020', '2020-02-29'],
  ])('%s is %s', (raw, date) => {
    expect(parseDateText(raw, today, true)).toEqual({ ok: true, date });
  });
  it('chooses a sane century', () => {
    expect(parseDateText('1/9/21', today, true)).toEqual({ ok: true, date: '2021-09-01' });
    expect(parseDateText('1/9/58', today, true)).toEqual({ ok: true, date: '1958-09-01' });
    expect(parseDateText('1/9/27', today)).toEqual({ ok: true, date: '2027-09-01' });
    expect(parseDateText('1/9/98', today)).toEqual({ ok: true, date: '1998-09-01' });
  });
  it.each([
    ['31/02/2018', '31/02/2018 is not a date (February has no 31st).'],
    ['29/02/2019', '29/02/2019 is not a date (February 2019 has no 29th).'],
    ['31/04/2018', '31/04/2018 is not a date (April has no 31st).'],
    ['01/13/2018', '01/13/2018 is not a date (there is no month 13).'],
    ['soon', 'soon is not a date that can be read. Write it as day/month/year.'],
    ['12', '12 is not a date that can be read. Write it as day/month/year.'],
  ])('%s is refused', (raw, message) => {
    expect(parseDateText(raw, today)).toEqual({ ok: false, message });
  });
  it('reads back every date that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = addDays('1970-01-01', days);
        expect(parseDateText(formatDateSlashes(date), today)).toEqual({ ok: true, date });
        expect(parseDateText(date, today)).toEqual({ ok: true, date });
      }),
    );
  });
});

describe('codes and words', () => {
  it.each([
    ['N', 'N'],
    ['k', 'K'],
    ['K - SEN Support', 'K'],
    ['SEN Support', 'K'],
    ['No Special Educational Need', 'N'],
    ['Education, Health and Care Plan', 'E'],
    ['EHCP', 'E'],
    ['P', 'P'],
    ['School Action Plus', 'P'],
    ['Statement', 'S'],
    ['Q', null],
    ['something', null],
    ['constructor', null],
  ])('status %s is %s', (raw, code) => {
    expect(parseSenStatus(raw)).toBe(code);
  });
  it.each([
    ['1. Specific learning difficulty; 2. Social, emotional and mental health', ['SPLD', 'SEMH'], []],
    ['SLCN (1) | SEMH (2)', ['SLCN', 'SEMH'], []],
    ['SEMH (2) | SLCN (1)', ['SLCN', 'SEMH'], []],
    ['slcn, semh', ['SLCN', 'SEMH'], []],
    ['Speech, language and communication needs', ['SLCN'], []],
    ['1. SEN support but no specialist assessment of type of need', ['NSA'], []],
    ['Visual impairment', ['VI'], []],
    ['Other difficulty/disability', ['OTH'], []],
    ['1. Down syndrome; 2. Wobbly', ['DS'], ['Wobbly']],
    ['DYSX', [], ['DYSX']],
    ['', [], []],
  ])('needs %s', (raw, needs, unknown) => {
    expect(parseNeeds(raw)).toEqual({ needs, unknown });
  });
  it('reads yes and no, sex and groups', () => {
    expect(['Y', 'true', '1', 'No', '0', 'False', '', 'perhaps'].map(parseBoolean)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      null,
      null,
    ]);
    expect(['F', 'male', 'Girl', '?'].map(parseSex)).toEqual(['F', 'M', 'F', null]);
    expect(parseFlag('PLAC', 'G')).toEqual({ on: true, code: 'G' });
    expect(parseFlag('PLAC', 'R')).toEqual({ on: true, code: 'R' });
    expect(parseFlag('PLAC', 'N')).toEqual({ on: false, code: null });
    expect(parseFlag('YC', 'S')).toEqual({ on: true, code: 'S' });
    expect(parseFlag('YC', 'N')).toEqual({ on: false, code: null });
    expect(parseFlag('SERVICE', '1')).toEqual({ on: true, code: 'Y' });
    expect(parseFlag('SERVICE', 'R')).toEqual({ on: false, code: null });
    expect(parseFlag('FSM', 'True')).toEqual({ on: true, code: null });
    expect(parseFlag('FSM', '')).toBeNull();
    expect(parseFlag('FSM', 'maybe')).toBeNull();
  });
});

describe('columns', () => {
  it.each([
    ['arbor-style.csv', ['Arbor Student ID']],
    ['sims-style.csv', ['Adno']],
    ['bromcom-style.csv', ['StudentID']],
  ])('%s is understood but for its own numbers', (name, left) => {
    const { headers } = openSample(name);
    const mapping = proposeMapping(headers);
    expect(headers.filter((_, index) => mapping.columns[index] === null)).toEqual(left);
    expect(mappingProblems(mapping, headers)).toEqual([]);
  });
  it('takes a lone surname for the legal one, and a second one for the preferred one', () => {
    expect(proposeMapping(['Surname', 'Forename', 'DOB']).columns).toEqual([
      'legalSurname',
      'legalForename',
      'dob',
    ]);
    expect(proposeMapping(['Surname', 'Legal Surname']).columns).toEqual([
      'preferredSurname',
      'legalSurname',
    ]);
  });
  it('finds contacts in every style', () => {
    expect(
      proposeMapping([
        'Contact 1 Title',
        'Contact2FullName',
        'Primary Guardian 1 Mobile',
        'Parent/Carer Email',
      ]).columns,
    ).toEqual(['contact1.title', 'contact2.name', 'contact1.mobile', 'contact1.email']);
  });
  it('says what is missing or chosen twice', () => {
    const headers = ['A', 'B', 'Forename'];
    const mapping = { ...proposeMapping(headers), columns: ['dob', 'dob', 'legalForename'] as const };
    expect(mappingProblems(mapping, headers).map((item) => item.message)).toEqual([
      'Choose the column that holds “Legal surname”.',
      '“Date of birth” is chosen for “A” and “B”. Choose one column for it.',
    ]);
  });
  it('recalls a mapping for the same columns only', () => {
    const headers = ['Surname', 'First name', 'D.O.B.'];
    const stored = { signature: headerSignature(headers), columns: ['legalSurname', 'gone-since', null] };
    expect(recallMapping(['surname', 'FIRST NAME', 'DOB'], stored)?.columns).toEqual([
      'legalSurname',
      null,
      null,
    ]);
    expect(recallMapping(['Surname', 'First name'], stored)).toBeNull();
    expect(recallMapping(headers, null)).toBeNull();
  });
  it('has a name for every meaning, none twice', () => {
    expect(new Set(targets.map((target) => target.name)).size).toBe(targets.length);
  });
});
