import { describe, expect, it } from 'vitest';
import { recordStep } from '../../../../renderer/reviews/meeting/record-step';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('keys in the record of the meeting', () => {
  it.each([
    [{ key: 'Enter', ctrlKey: true }, 'next'],
    [{ key: 'Enter', metaKey: true }, 'next'],
    [{ key: 'ArrowDown', altKey: true }, 'on'],
    [{ key: 'ArrowUp', altKey: true }, 'back'],
    [{ key: 'ArrowDown', altKey: true, shiftKey: true }, 'move-down'],
    [{ key: 'ArrowUp', altKey: true, shiftKey: true }, 'move-up'],
    [{ key: 'Enter' }, null],
    [{ key: 'ArrowDown' }, null],
    [{ key: 'ArrowDown', altKey: true, ctrlKey: true }, null],
    [{ key: 'a', altKey: true }, null],
  ] as const)('%j: %s', (pressed, step) => {
    expect(recordStep({ ...none, ...pressed })).toBe(step);
  });
});
