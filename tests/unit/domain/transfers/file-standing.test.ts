import { describe, expect, it } from 'vitest';
import { countWords, fileStanding, standingWords } from '../../../../domain/transfers/file-standing';
import { commonDay, knowsSummerHoliday, lastSummerDay } from '../../../../domain/transfers/last-day';
import type { TransferLine } from '../../../../domain/transfers/model';
import { canBeSet, movingChangeWords } from '../../../../domain/transfers/moving-fields';

const today = '2027-07-05';
const transfer = (more: Partial<TransferLine>): TransferLine => ({
  ...{ id: 'file', nextSchool: null, nextPerson: null, nextAddress: null, leftOn: null, note: null },
  ...{ sentOn: null, sentHow: null, pages: null, documentId: null, receiptOn: null, receiptBy: null },
  ...{ deadline: null, receiptDueOn: null },
  ...more,
});

interface Given {
  readonly transfer?: TransferLine;
  readonly passedOn?: string;
  readonly dueOn?: string;
}
const wordsFor = ({ transfer: file, passedOn, dueOn }: Given) =>
  standingWords(
    fileStanding({ transfer: file ?? null, passedOn: passedOn ?? null, dueOn: dueOn ?? null, today }),
    today,
  );

describe('where a file stands, in words', () => {
  it.each<[Given, string, string, string]>([
    [{}, 'Not begun', 'No last day yet', 'open'],
    [{ dueOn: '2027-09-22' }, 'Not begun', 'Due by 22 Sep 2027 (in 11 weeks)', 'open'],
    [{ transfer: transfer({}) }, 'Begun', 'No last day yet', 'open'],
    [{ transfer: transfer({}), dueOn: today }, 'Begun', 'Due by 5 Jul 2027 (today)', 'open'],
    [
      { transfer: transfer({}), dueOn: '2027-07-04' },
      'Begun',
      'Overdue: was due by 4 Jul 2027 (yesterday)',
      'late',
    ],
    [
      { transfer: transfer({ sentOn: '2027-07-01', receiptDueOn: '2027-07-15' }), passedOn: '2027-07-01' },
      'Sent on 1 Jul 2027',
      'Receipt expected by 15 Jul 2027 (in 10 days)',
      'open',
    ],
    [
      { transfer: transfer({ sentOn: '2027-06-01', receiptDueOn: '2027-06-15' }) },
      'Sent on 1 Jun 2027',
      'Receipt was expected by 15 Jun 2027 (2 weeks ago)',
      'late',
    ],
    [
      { transfer: transfer({ sentOn: '2027-06-01', receiptOn: '2027-06-10' }) },
      'Done',
      'Receipt came on 10 Jun 2027',
      'done',
    ],
    [
      { passedOn: '2027-06-30', dueOn: '2027-07-01' },
      'Handed over on 30 Jun 2027',
      'As noted with the leavers',
      'done',
    ],
  ])('%#', (given, what, more, tone) => {
    expect(wordsFor(given)).toEqual({ what, more, tone });
  });

  it('counts them in a sentence without what there is not', () => {
    expect(countWords(['begun', 'not-begun', 'begun', 'received', 'passed-on'])).toBe(
      '5 files: 1 not begun, 2 begun and 2 done',
    );
    expect(countWords(['sent'])).toBe('1 file: 1 sent and waiting for the receipt');
  });
});

describe('the last day of the summer term', () => {
  const terms = [
    { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-23' },
    { name: 'Term 6', startsOn: '2027-06-07', endsOn: '2027-07-23' },
    { name: 'Term 1', startsOn: '2027-09-02', endsOn: '2027-10-22' },
  ];
  it('is the last day on which pupils are in school', () => {
    expect(lastSummerDay('2026-11-23', { terms })).toBe('2027-07-23');
    // 23 July is a Friday; Thursday and Friday are INSET days.
    const closures = [{ startsOn: '2027-07-22', endsOn: '2027-07-23', name: 'INSET days' }];
    expect(lastSummerDay('2026-11-23', { terms, closures })).toBe('2027-07-21');
    expect(lastSummerDay('2027-08-30', { terms })).toBe('2027-07-23');
  });
  it('is not known where the summer term is not entered', () => {
    expect(lastSummerDay('2026-11-23', { terms: terms.slice(0, 1) })).toBeNull();
    expect(lastSummerDay('2027-09-02', { terms })).toBeNull();
  });
  it('is followed by a holiday whose end is known only with the next terms', () => {
    expect(knowsSummerHoliday('2027-07-05', { terms })).toBe(true);
    expect(knowsSummerHoliday('2027-07-05', { terms: terms.slice(0, 2) })).toBe(false);
    expect(knowsSummerHoliday('2027-07-05', { terms: [] })).toBe(false);
  });
  it('is offered for several schools only when they have the same', () => {
    expect(commonDay(['2027-07-23', '2027-07-23'])).toBe('2027-07-23');
    expect(commonDay(['2027-07-23', '2027-07-22'])).toBeNull();
    expect(commonDay([])).toBeNull();
  });
});

it('a file that went keeps where it went, and only then gets a receipt', () => {
  expect(canBeSet('nextSchool', null)).toBe(true);
  expect(canBeSet('nextSchool', '2027-07-01')).toBe(false);
  expect(canBeSet('nextPerson', '2027-07-01')).toBe(false);
  expect(canBeSet('receiptOn', null)).toBe(false);
  expect(canBeSet('receiptOn', '2027-07-01')).toBe(true);
  expect(canBeSet('leftOn', '2027-07-01')).toBe(true);
  expect(movingChangeWords('leftOn', 12, 'Maya Okonkwo')).toBe('Changed the last day of 12 pupils');
  expect(movingChangeWords('nextSchool', 1, 'Maya Okonkwo')).toBe('Changed the next school of Maya Okonkwo');
});
