import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAway, readTook, readWhy } from '../../../../domain/teacher-sheets/read-session';

const called = [
  { pupilId: 'w', name: 'Wren' },
  { pupilId: 'i', name: 'Ida' },
  { pupilId: 'mf', name: 'Maya Fe' },
  { pupilId: 'mo', name: 'Maya Fo' },
  { pupilId: 'mf', name: 'Maya' },
  { pupilId: 'mo', name: 'Maya' },
];
const away = (text: string) => {
  const { marks, more, unknown } = readAway(text, called);
  return {
    marks: marks.map(({ pupilId, mark, minutes }) => [pupilId, mark, ...(minutes === null ? [] : [minutes])]),
    ...(more === null ? {} : { more }),
    ...(unknown.length === 0 ? {} : { unknown }),
  };
};

describe('took place', () => {
  it.each([
    ['Yes', 'yes'],
    [' y ', 'yes'],
    ['✓', 'yes'],
    ['No', 'no'],
    ['not held', 'no'],
    ['15', { minutes: 15 }],
    ['15.0', { minutes: 15 }],
    ['3 min', { minutes: 3 }],
  ])('%s', (text, expected) => {
    expect(readTook(text)).toEqual({ kind: 'value', value: expected });
  });
  it('what may be a number of sessions, a cross or half an answer is not guessed', () => {
    for (const text of ['1', '2', 'x', 'mostly', '15/20', '2 sessions'])
      expect(readTook(text).kind).toBe('unclear');
    for (const text of ['', ' ', '-', 'n/a']) expect(readTook(text).kind).toBe('empty');
  });
});

describe('who missed it', () => {
  it.each([
    ['Wren', [['w', 'absent']]],
    [
      'Wren and Ida',
      [
        ['w', 'absent'],
        ['i', 'absent'],
      ],
    ],
    [
      'wren; Maya Fo',
      [
        ['w', 'absent'],
        ['mo', 'absent'],
      ],
    ],
    [
      'Wren refused, Ida (10 min)',
      [
        ['w', 'refused'],
        ['i', 'part', 10],
      ],
    ],
    ['Ida didn’t want to', [['i', 'refused']]],
    ['Wren absent.', [['w', 'absent']]],
    [
      'all',
      [
        ['w', 'absent'],
        ['i', 'absent'],
        ['mf', 'absent'],
        ['mo', 'absent'],
      ],
    ],
    ['nobody', []],
    ['-', []],
  ])('%s', (text, marks) => {
    expect(away(text)).toEqual({ marks });
  });
  it('keeps what stands beside a name, and names nobody who is not there', () => {
    expect(away('Wren (dentist)')).toEqual({ marks: [['w', 'absent']], more: 'Wren (dentist)' });
    expect(away('Wrenna, Ida')).toEqual({ marks: [['i', 'absent']], unknown: ['Wrenna'] });
    expect(away('Maya')).toEqual({ marks: [], unknown: ['Maya'] });
  });
  it('marks nobody twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('Wren', 'Ida', 'and', ','), fc.string())), (words) => {
        const { marks } = readAway(words.join(' '), called);
        expect(new Set(marks.map(({ pupilId }) => pupilId)).size).toBe(marks.length);
      }),
    );
  });
});

it('why not: one of the usual reasons, or words', () => {
  expect(readWhy('Trip or event')).toEqual({ reason: 'trip', words: null });
  expect(readWhy('staff absent: on a course')).toEqual({ reason: 'staff-absent', words: 'on a course' });
  expect(readWhy('hall in use')).toEqual({ reason: null, words: 'hall in use' });
  expect(readWhy(' – ')).toEqual({ reason: null, words: null });
});
