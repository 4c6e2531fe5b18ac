import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resized, resizedByStep, stepMinutes } from '../../../../domain/timetable/resize';
import { anySlot, slot } from './support';

const day = { from: 480, to: 960 };
const talk = slot('a', 'fern', 1, '09:30-10:00');

describe('an entry is made longer or shorter', () => {
  it('by either end, to the nearest five minutes', () => {
    expect(resized(talk, 'to', 622, day)).toMatchObject({ from: 570, to: 620 });
    expect(resized(talk, 'from', 553, day)).toMatchObject({ from: 555, to: 600 });
  });

  it('step by step; an odd time goes to the next step', () => {
    expect(resizedByStep(talk, 'to', 1, day).to).toBe(605);
    expect(resizedByStep(talk, 'to', -1, day).to).toBe(595);
    expect(resizedByStep({ ...talk, to: 602 }, 'to', 1, day).to).toBe(605);
    expect(resizedByStep({ ...talk, to: 602 }, 'to', -1, day).to).toBe(600);
    expect(resizedByStep(talk, 'from', -1, day).from).toBe(565);
  });

  it('never past the day, never shorter than a step, and the other end stays', () => {
    fc.assert(
      fc.property(
        anySlot,
        fc.constantFrom<'from' | 'to'>('from', 'to'),
        fc.integer({ min: -500, max: 2000 }),
        (given, edge, minute) => {
          const after = resized(given, edge, minute, { from: 0, to: 1439 });
          expect(after.to - after.from).toBeGreaterThanOrEqual(stepMinutes);
          expect(after.from).toBeGreaterThanOrEqual(0);
          expect(after.to).toBeLessThanOrEqual(1439);
          if (edge === 'to') expect(after.from).toBe(given.from);
          else expect(after.to).toBe(given.to);
        },
      ),
    );
  });
});
