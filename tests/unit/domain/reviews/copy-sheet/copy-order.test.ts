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
  const step = fc.record({
    key: fc.constantFrom(...known),
    place: fc.integer({ min: 1, max: known.length + 3 }),
  });

  it('keeps every field however often it is moved', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const order = steps.reduce((now, { key, place }) => movedInOrder(now, key, place), usualCopyOrder);
        expect([...keysOf(order)].sort()).toEqual([...known].sort());
      }),
    );
  });

  it('puts a field where it should be, leaves the others in their order, and moves it back', () => {
    fc.assert(
      fc.property(step, ({ key, place }) => {
        const moved = movedInOrder(usualCopyOrder, key, place);
        expect(keysOf(moved).indexOf(key)).toBe(Math.min(place, known.length) - 1);
        expect(keysOf(moved).filter((other) => other !== key)).toEqual(
          known.filter((other) => other !== key),
        );
        expect(movedInOrder(moved, key, known.indexOf(key) + 1)).toEqual(usualCopyOrder);
      }),
    );
    expect(movedInOrder(usualCopyOrder, 'no such field', 1)).toBe(usualCopyOrder);
  });

  it('changes one field and no other', () => {
    const order = changedInOrder(usualCopyOrder, 'reasons', { limit: 500 });
    expect(order.filter((now, index) => now !== usualCopyOrder[index])).toEqual([
      { key: 'reasons', label: null, limit: 500, included: true },
    ]);
  });
});
