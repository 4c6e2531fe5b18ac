import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavingYear } from '../../../../domain/transfers/leaving-year';
import type { TransferLine } from '../../../../domain/transfers/model';
import { bySurname, type MovingFacts, movesOn, schoolsNamed } from '../../../../domain/transfers/moving-on';
import { whereTo } from '../../../../domain/transfers/where-to';

const transfer = (more: Partial<TransferLine> = {}): TransferLine => ({
  id: 'file',
  nextSchool: null,
  nextPerson: null,
  nextAddress: null,
  leftOn: null,
  note: null,
  sentOn: null,
  sentHow: null,
  pages: null,
  documentId: null,
  receiptOn: null,
  receiptBy: null,
  deadline: null,
  receiptDueOn: null,
  ...more,
});

const pupil = (more: Partial<MovingFacts> = {}): MovingFacts => ({
  pupilId: 'maya',
  schoolId: 'school',
  legalForename: 'Maya',
  legalSurname: 'Okonkwo',
  knownAs: null,
  preferredSurname: null,
  className: '6H',
  year: 6,
  status: 'K',
  isOnRoll: true,
  leavingDate: null,
  destination: null,
  leavingReason: null,
  passedOn: null,
  transfer: null,
  ...more,
});

const today = '2027-07-05';
const among = (more: Partial<MovingFacts>, dueOn: string | null = null, on = today): boolean =>
  movesOn(pupil(more), { today: on, leavingYear: 6, dueOn });

describe('who moves on', () => {
  it.each<[string, Partial<MovingFacts>, boolean]>([
    ['SEN support in the year that leaves', {}, true],
    ['an EHC plan in the year that leaves', { status: 'E' }, true],
    ['no SEN', { status: 'N' }, false],
    ['another year', { year: 5 }, false],
    ['another year with a last day in this school year', { year: 3, leavingDate: '2027-07-09' }, true],
    ['a last day in the year before', { year: 3, leavingDate: '2026-07-09' }, false],
    ['no SEN, with a last day', { status: 'N', year: 3, leavingDate: '2027-07-09' }, false],
    ['a leaver of this year', { isOnRoll: false, leavingDate: '2026-12-18' }, true],
    ['a leaver of Year 6 without a last day', { isOnRoll: false }, false],
    ['a file that was begun, whatever the year', { year: 2, transfer: transfer() }, true],
    ['a file without SEN any more', { status: 'N', transfer: transfer() }, true],
    ['a file that waits for its receipt', { year: 2, transfer: transfer({ sentOn: '2027-07-01' }) }, true],
    [
      'a file whose receipt came, in another year',
      { year: 2, transfer: transfer({ sentOn: '2027-07-01', receiptOn: '2027-07-03' }) },
      false,
    ],
    [
      'a file whose receipt came, in the year that leaves',
      { transfer: transfer({ sentOn: '2027-07-01', receiptOn: '2027-07-03' }) },
      true,
    ],
    ['a child who is to be taught at home', { leavingDate: '2027-07-09', leavingReason: 'home' }, false],
    ['a child who died, with a file begun', { leavingReason: 'died', transfer: transfer() }, false],
    [
      'a begun file that went by another way',
      { year: 2, passedOn: '2027-07-01', transfer: transfer() },
      false,
    ],
  ])('%s', (_, facts, expected) => {
    expect(among(facts)).toBe(expected);
  });

  it('keeps those of July in September until their file went, or nobody is reminded of it any more', () => {
    const left = { isOnRoll: false, leavingDate: '2027-07-22' };
    expect(among(left, '2027-09-22', '2027-09-06')).toBe(true);
    expect(among(left, '2027-09-22', '2028-01-20')).toBe(true);
    expect(among(left, '2027-09-22', '2028-01-21')).toBe(false);
    expect(among({ ...left, passedOn: '2027-08-01' }, '2027-09-22', '2027-09-06')).toBe(false);
  });
});

describe('the year group that moves on', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5, 6], 6],
    [[-2, -1, 0, 1, 2], 2],
    [[-2, -1], -1],
    [[0, 1, 2, 3, 4], 4],
    // Nobody is in Year 6 this year: those in Year 5 stay.
    [[0, 1, 2, 5], 6],
    [[3], 4],
    [[], null],
  ])('of %j: %j', (years, expected) => {
    expect(leavingYear(years)).toBe(expected);
  });

  it('is never below the eldest, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 1 }), (years) => {
        const year = leavingYear(years) ?? Number.NaN;
        expect(year).toBeGreaterThanOrEqual(Math.max(...years));
        expect(leavingYear([...years].reverse())).toBe(year);
      }),
    );
  });
});

describe('where a child goes', () => {
  const own = { leavingDate: '2027-07-22', destination: 'Quay Academy' };
  const nothing = { leavingDate: null, destination: null };
  const noted = { nextSchool: 'Tidemouth Academy', leftOn: '2027-07-20', sentOn: null };
  it('is what the pupil’s own record says', () => {
    expect(whereTo(noted, own)).toEqual({ nextSchool: 'Quay Academy', leftOn: '2027-07-22' });
    expect(whereTo(noted, nothing)).toEqual({ nextSchool: 'Tidemouth Academy', leftOn: '2027-07-20' });
  });
  it('stays, for a file that was sent, the school to which it went', () => {
    const sent = { ...noted, sentOn: '2027-07-21' };
    expect(whereTo(sent, own).nextSchool).toBe('Tidemouth Academy');
    expect(whereTo({ ...sent, nextSchool: null }, own).nextSchool).toBe('Quay Academy');
  });
});

describe('the order', () => {
  it('is that of surnames, then of forenames, without accents and capitals', () => {
    const names = [
      ['Zoe', 'Adair'],
      ['Bo', 'Écuyer'],
      ['Al', 'ecuyer'],
      ['Cy', 'Yılmaz'],
      ['Di', 'Dunn'],
    ] as const;
    const sorted = names
      .map(([legalForename, legalSurname]) => pupil({ legalForename, legalSurname }))
      .sort(bySurname);
    expect(sorted.map(({ legalForename }) => legalForename)).toEqual(['Zoe', 'Di', 'Al', 'Bo', 'Cy']);
  });
  it('names each school once', () => {
    const lines = ['Quay Academy', null, 'Abbey School', 'Quay Academy'].map((nextSchool) => ({
      nextSchool,
    }));
    expect(schoolsNamed(lines)).toEqual(['Abbey School', 'Quay Academy']);
  });
});
