import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penceOf, poundsInWords, typedPounds } from '../../../../domain/common/money';

describe('money', () => {
  it.each([
    ['15.42', 1542],
    ['£1,200', 120_000],
    [' 0.5 ', 50],
    ['1.005', 100],
  ])('%s is %i pence', (typed, pence) => {
    expect(penceOf(typed)).toBe(pence);
  });

  it.each(['', 'about £5', '-3', '1.2.3'])('“%s” is no amount', (typed) => {
    expect(penceOf(typed)).toBeNaN();
  });

  it('has a minus sign, no hyphen, below nothing', () => {
    expect(poundsInWords(-120_450)).toBe('−£1,204.50');
    expect(poundsInWords(0)).toBe('£0.00');
  });

  it('comes back from words and fields to the penny', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (pence) => {
        expect(penceOf(poundsInWords(pence))).toBe(pence);
        expect(penceOf(typedPounds(pence))).toBe(pence);
      }),
    );
    expect(typedPounds(null)).toBe('');
  });
});
