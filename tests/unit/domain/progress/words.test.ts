import { describe, expect, it } from 'vitest';
import type { ProgressLine } from '../../../../domain/progress/line';
import { progressSummary } from '../../../../domain/progress/words';

const rising: ProgressLine = { fromOn: '2026-11-02', from: 40, toOn: '2026-11-12', to: 60 };
const falling: ProgressLine = { ...rising, from: 12, to: 2 };
const said = (line: ProgressLine | null, ...values: readonly number[]) =>
  progressSummary(
    values.map((value, at) => ({ observedOn: `2026-11-0${8 - values.length + at}`, value })),
    line,
    'times',
  );

describe('what is said of a target', () => {
  it('is nothing without a value or a line', () => {
    expect(said(rising)).toBeNull();
    expect(said(null, 40, 41, 42)).toBeNull();
  });

  it('claims no trend of two values', () => {
    expect(said(rising, 44, 45)).toBe(
      'The last value is below the line: not yet the 50 times hoped for by that day. 2 values so far: too few to speak of a trend.',
    );
  });

  it('does not praise a value above the line where it should fall', () => {
    expect(said(falling, 12, 11, 10)).toBe(
      'The last value is above the line: not yet the 7 times hoped for by that day. Taken together the values move towards the target.',
    );
    expect(said(falling, 6, 5, 4)).toMatch(/below the line: further than the 7 times/);
    expect(said(falling, 6, 5, 2)).toMatch(/^The last value reaches the target\./);
  });
});
