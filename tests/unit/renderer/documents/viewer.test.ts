import { describe, expect, it } from 'vitest';
import { firstFrom, nothingFound } from '../../../../renderer/documents/viewer/found';
import { fitting, turn, zoomIn, zoomOut } from '../../../../renderer/documents/viewer/zoom';

describe('the size of a shown document', () => {
  it('goes up and down in steps and stops at the ends', () => {
    expect([zoomIn(1), zoomIn(0.97), zoomIn(4), zoomOut(1), zoomOut(1.2), zoomOut(0.25)]).toEqual([
      1.1, 1, 4, 0.9, 1.1, 0.25,
    ]);
  });

  it('fits the room, and is its own size while the room is not known', () => {
    expect(fitting(600, 800)).toBe(0.75);
    expect(fitting(0, 800)).toBe(1);
    expect(fitting(10_000, 100)).toBe(3);
  });

  it('comes round after four turns', () => {
    expect(turn(turn(turn(turn(0))))).toBe(0);
  });
});

describe('where a search begins', () => {
  it('is the first hit on or after the page that is read, else the first of all', () => {
    const found = {
      ...nothingFound,
      places: [
        { page: 2, index: 0 },
        { page: 5, index: 0 },
      ],
    };
    expect([firstFrom(found, 1), firstFrom(found, 3), firstFrom(found, 6)]).toEqual([0, 1, 0]);
  });
});
