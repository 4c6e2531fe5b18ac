import { describe, expect, it } from 'vitest';
import { planPack } from '../../../electron/papers/plan-pack';

const sections = [
  { id: 'paper-dates', page: 1 },
  { id: 'appendix-1', page: 3 },
  { id: 'appendix-2', page: 4 },
  { id: 'appendix-3', page: 6 },
];

describe('planPack', () => {
  it('puts each attachment behind the last page of its divider, and counts from there', () => {
    const plan = planPack(7, sections, [
      { sectionId: 'appendix-1', pages: 2 },
      { sectionId: 'appendix-2', pages: 1 },
      { sectionId: 'appendix-3', pages: 3 },
    ]);
    expect(
      plan.pages.map((page) =>
        page.from === 'papers' ? `p${page.index}` : `a${page.attachment}.${page.index}`,
      ),
    ).toEqual(['p0', 'p1', 'p2', 'p3', 'a0.0', 'a0.1', 'p4', 'p5', 'a1.0', 'p6', 'a2.0', 'a2.1', 'a2.2']);
    expect(Object.fromEntries(plan.startOf)).toEqual({
      'paper-dates': 2,
      'appendix-1': 4,
      'appendix-2': 7,
      'appendix-3': 10,
    });
    expect(plan.pages[7]).toEqual({ from: 'papers', index: 5, sectionId: 'appendix-2' });
    expect(plan.pages[0]).toEqual({ from: 'papers', index: 0, sectionId: null });
  });

  it('loses nothing when two sections share a page', () => {
    const shared = [
      { id: 'appendix-1', page: 1 },
      { id: 'appendix-2', page: 1 },
    ];
    const plan = planPack(2, shared, [
      { sectionId: 'appendix-1', pages: 1 },
      { sectionId: 'appendix-2', pages: 1 },
    ]);
    expect(plan.pages).toHaveLength(4);
  });

  it('refuses an attachment without a divider', () => {
    expect(() => planPack(1, [], [{ sectionId: 'appendix-1', pages: 1 }])).toThrow('appendix-1');
  });
});
