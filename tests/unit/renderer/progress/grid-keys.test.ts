import { describe, expect, it } from 'vitest';
import { nextCell } from '../../../../renderer/progress/grid-keys';

const size = { count: 6, columns: 2 };
const ends = { isAtStart: true, isAtEnd: true };
const inside = { isAtStart: false, isAtEnd: false };

describe('keys in the grid', () => {
  it('lead down, up, and to the end of the line', () => {
    expect(nextCell(0, size, 'ArrowDown', inside)).toBe(2);
    expect(nextCell(3, size, 'Enter', inside)).toBe(5);
    expect(nextCell(3, size, 'Shift+Enter', inside)).toBe(1);
    expect(nextCell(2, size, 'ArrowUp', inside)).toBe(0);
    expect(nextCell(2, size, 'ArrowRight', ends)).toBe(3);
    expect(nextCell(3, size, 'ArrowLeft', ends)).toBe(2);
  });

  it('stay in the text, in the line, and in the grid', () => {
    for (const [at, key, caret] of [
      [2, 'ArrowRight', inside],
      [3, 'ArrowLeft', inside],
      [3, 'ArrowRight', ends],
      [2, 'ArrowLeft', ends],
      [5, 'ArrowDown', ends],
      [0, 'ArrowUp', ends],
      [0, 'a', ends],
    ] as const)
      expect(nextCell(at, size, key, caret)).toBeNull();
  });
});
