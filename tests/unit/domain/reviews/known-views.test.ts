import { describe, expect, it } from 'vitest';
import { childLayoutOf, knownViews, proposedChildLayout } from '../../../../domain/reviews/known-views';

describe('the child’s form', () => {
  it.each([
    [0, 'symbols'],
    [2, 'symbols'],
    [3, 'simple'],
    [4, 'simple'],
    [5, 'full'],
    [6, 'full'],
  ])('in year %i is %s unless another is chosen', (ncy, layout) => {
    expect(proposedChildLayout(ncy)).toBe(layout);
  });

  it('is the full one for what is no version', () => {
    expect(childLayoutOf('symbols')).toBe('symbols');
    expect(childLayoutOf('')).toBe('full');
  });
});

describe('the parents’ form', () => {
  it('came back on the first day that the grid of invitees says', () => {
    const invitees = [
      { role: 'parent', adviceReceivedOn: '2026-11-20' },
      { role: 'parent', adviceReceivedOn: '2026-11-16' },
      { role: 'health', adviceReceivedOn: '2026-10-01' },
    ] as const;
    expect(knownViews({ ncy: 4, invitees })).toEqual({
      childLayout: 'simple',
      parentFormReceivedOn: '2026-11-16',
    });
    expect(knownViews({ ncy: 4, invitees: [] })).toEqual({ childLayout: 'simple' });
  });
});
