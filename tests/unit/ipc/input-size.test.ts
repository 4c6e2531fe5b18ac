import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooLarge } from '../../../electron/ipc/input-size';

const megabyte = 'x'.repeat(1 << 20);

function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('an input that is too large to be ours', () => {
  it.each([
    ['one text', { text: megabyte.repeat(4) }],
    ['many texts', Array.from({ length: 5 }, () => ({ text: megabyte }))],
    ['keys', { [megabyte.repeat(4)]: 1 }],
    ['values', Array.from({ length: 200_001 }, () => 0)],
    ['bytes', { bytes: new Uint8Array(5_000_000) }],
    ['bytes without a view', { bytes: new ArrayBuffer(5_000_000) }],
    ['depth', nested(51)],
    ['what lies in a map', new Map([['text', megabyte.repeat(4)]])],
    ['what lies in a set', new Set([megabyte.repeat(4)])],
  ])('is told by its %s', (_, input) => {
    expect(isTooLarge(input)).toBe(true);
  });

  it('is none that a page of ours sends', () => {
    expect(isTooLarge({ id: 'a', text: megabyte })).toBe(false);
    expect(isTooLarge(nested(50))).toBe(false);
    fc.assert(fc.property(fc.anything({ maxDepth: 5 }), (input) => !isTooLarge(input)));
  });

  it('is told at once when it leads back into itself', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    expect(isTooLarge(round)).toBe(true);
  });
});
