import { expect, it } from 'vitest';
import { type Paged, samePlace } from '../../../../renderer/pack/same-place';

const pack = (pages: number, starts: Record<string, number>): Paged => ({
  pages,
  contents: Object.entries(starts).map(([id, page]) => ({ id, label: '', title: id, detail: '', page })),
});
const before = pack(12, { agenda: 2, dates: 4, report: 7 });

it('shows the same paper, as far into it as before', () => {
  expect(samePlace(8, before, pack(10, { agenda: 2, report: 4 }))).toBe(5);
  expect(samePlace(1, before, pack(10, { report: 4 }))).toBe(1);
});

it('stays within the paper and the pack', () => {
  expect(samePlace(5, before, pack(8, { dates: 3, agenda: 4 }))).toBe(3);
  expect(samePlace(12, before, pack(5, { report: 4 }))).toBe(5);
});

it('stays at the same number when the paper is gone', () => {
  expect(samePlace(4, before, pack(10, { agenda: 2 }))).toBe(4);
});
