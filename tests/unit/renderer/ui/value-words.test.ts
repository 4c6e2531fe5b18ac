import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateWords,
  numberWords,
  optionsWords,
  optionWords,
  tickWords,
} from '../../../../renderer/ui/value-words';

const layers = [
  { id: 'u', label: 'Universal' },
  { id: 't', label: 'Targeted' },
  { id: 's', label: 'Specialist' },
];
const ids = ['u', 't', 's'] as const;

describe('what a field holds, in words and back', () => {
  it('a date is said as it is typed', () => {
    expect(dateWords.say('2027-01-04')).toBe('04/01/2027');
    expect(dateWords.read('04/01/2027')).toBe('2027-01-04');
    expect(dateWords.say(null)).toBe('');
    expect(dateWords.read('')).toBeNull();
  });

  it('any date comes back', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(dateWords.read(dateWords.say(date))).toBe(date);
      }),
    );
  });

  it('any number comes back, and none', () => {
    fc.assert(
      fc.property(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), (number) => {
        expect(numberWords.read(numberWords.say(number))).toEqual(number === 0 ? 0 : number);
      }),
    );
  });

  it('any choices come back, in the order of the list', () => {
    fc.assert(
      fc.property(fc.subarray([...ids]), fc.option(fc.constantFrom(...ids)), (several, one) => {
        expect(optionsWords(layers).read(optionsWords(layers).say(several))).toEqual(several);
        expect(optionWords(layers).read(optionWords(layers).say(one))).toBe(one);
      }),
    );
  });

  it('a tick comes back', () => {
    for (const isTicked of [true, false]) expect(tickWords.read(tickWords.say(isTicked))).toBe(isTicked);
  });

  it('words that say nothing any more are not guessed at', () => {
    const twins = [...layers, { id: 'other', label: 'Targeted' }];
    expect(optionWords(layers).read('Waves')).toBeUndefined();
    expect(optionWords(twins).read('Targeted')).toBeUndefined();
    expect(optionsWords(twins).read('Universal\nTargeted')).toBeUndefined();
    expect(optionsWords(twins).read('Universal\nSpecialist')).toEqual(['u', 's']);
    expect(dateWords.read('31/02/2027')).toBeUndefined();
    expect(numberWords.read('many')).toBeUndefined();
    expect(tickWords.read('Perhaps')).toBeUndefined();
  });
});
