import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../domain/common/shortened';

describe('a shortened text', () => {
  it('is the text itself on one line when it is short enough', () => {
    expect(shortened('  Order \n a chair ', 20)).toBe('Order a chair');
  });

  it('ends between words where it can', () => {
    expect(shortened('Order a new chair for the hall', 20)).toBe('Order a new chair…');
    expect(shortened('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…');
  });

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 60 }), (text, longest) => {
        expect(shortened(text, longest).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
