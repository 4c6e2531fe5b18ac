import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFieldKinds } from '../../../../../domain/reviews/copy-sheet/copy-fields';
import {
  changedInOrder,
  movedInOrder,
  readCopyOrder,
  usualCopyOrder,
} from '../../../../../domain/reviews/copy-sheet/copy-order';

const known = copyFieldKinds.map(({ key }) => key);
const keysOf = (order: readonly { readonly key: string }[]) => order.map(({ key }) => key);
const line = fc.record({
  key: fc.oneof(fc.constantFrom(...known), fc.string({ minLength: 1, maxLength: 20 })),
  label: fc.option(fc.string({ maxLength: 30 })),
  limit: fc.option(fc.integer({ min: 1, max: 5000 })),
  included: fc.boolean(),
});

describe('the order that was kept', () => {
  it('never loses a field of the program and never has one twice, whatever was kept', () => {
    fc.assert(
      fc.property(fc.array(line), (kept) => {
        const order = readCopyOrder(JSON.stringify(kept));
        expect([...keysOf(order)].sort()).toEqual([...known].sort());
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (kept) => {
        expect([...keysOf(readCopyOrder(kept))].sort()).toEqual([...known].sort());
      }),
    );
  });

  it('keeps the school’s order, and puts fields that a later version brings at its end', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...usualCopyOrder]), (kept) => {
        const order = readCopyOrder(JSON.stringify(kept));
        expect(order.slice(0, kept.length)).toEqual(kept);
        const added = usualCopyOrder.filter(({ key }) => !keysOf(kept).includes(key));
        expect(order.slice(kept.length)).toEqual(added);
      }),
    );
  });

  it('is the usual one while nothing was kept', () => {
    expect(readCopyOrder(null)).toBe(usualCopyOrder);
    expect(new Set(known).size).toBe(known.length);
  });
});

describe('moving and changing', () => {
  const someKey = fc.constantFrom(...known);
  const step = fc.record({ key: someKey, by: fc.constantFrom(-1 as const, 1 as const) });

  it('keeps every field however often it is moved', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const order = steps.reduce((now, { key, by }) => movedInOrder(now, key, by), usualCopyOrder);
        expect([...keysOf(order)].sort()).toEqual([...known].sort());
      }),
    );
  });

  it('goes back where it came from, except at the ends', () => {
    fc.assert(
      fc.property(step, ({ key, by }) => {
        const there = movedInOrder(usualCopyOrder, key, by);
        if (there !== usualCopyOrder)
          expect(movedInOrder(there, key, by === 1 ? -1 : 1)).toEqual(usualCopyOrder);
      }),
    );
    expect(movedInOrder(usualCopyOrder, known[0] ?? '', -1)).toBe(usualCopyOrder);
    expect(movedInOrder(usualCopyOrder, known.at(-1) ?? '', 1)).toBe(usualCopyOrder);
    expect(movedInOrder(usualCopyOrder, 'no such field', 1)).toBe(usualCopyOrder);
  });

  it('changes one field and no other', () => {
    const order = changedInOrder(usualCopyOrder, 'reasons', { limit: 500 });
    expect(order.filter((now, index) => now !== usualCopyOrder[index])).toEqual([
      { key: 'reasons', label: null, limit: 500, included: true },
    ]);
  });
});
