import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../../../domain/ehc-plans/plan-view';
import { amendmentPlace, planWithAmendments } from '../../../../domain/reviews/apply-amendments';
import { amendment } from './held-review';

const plan = {
  plan: { id: 'plan' },
  needs: [{ id: 'id-B1', ref: 'B1', text: 'Wording of B1.', title: 'A title' }],
  outcomes: [{ id: 'id-E1', ref: 'E1', text: 'Wording of E1.', needRefs: ['B1'] }],
  provisions: [{ id: 'id-F1', ref: 'F1', what: 'Wording of F1.', minutesPerSession: 15 }],
} as unknown as PlanView;

const apply = (...amendments: ReturnType<typeof amendment>[]) => planWithAmendments(plan, amendments);

describe('a plan with the agreed amendments in it', () => {
  it('has the proposed wording of needs, outcomes and provision, and everything else as it was', () => {
    const { view, applied, left } = apply(
      amendment(),
      amendment({
        section: 'B',
        ref: 'B1',
        itemId: 'id-B1',
        currentText: 'Wording of B1.',
        proposedText: 'New B1.',
      }),
      amendment({
        section: 'F',
        ref: 'F1',
        itemId: 'id-F1',
        currentText: 'Wording of F1.',
        proposedText: 'New F1.',
      }),
    );
    expect(view.needs).toEqual([{ id: 'id-B1', ref: 'B1', text: 'New B1.', title: 'A title' }]);
    expect(view.outcomes).toEqual([
      { id: 'id-E1', ref: 'E1', text: 'Better wording of E1.', needRefs: ['B1'] },
    ]);
    expect(view.provisions).toEqual([{ id: 'id-F1', ref: 'F1', what: 'New F1.', minutesPerSession: 15 }]);
    expect(applied).toEqual(['Section E, E1', 'Section B, B1', 'Section F, F1']);
    expect(left).toEqual([]);
  });

  it.each([
    ['is disputed', { standing: 'disputed' }, 'It is disputed.'],
    ['is open', { standing: null }, 'It is not marked as agreed.'],
    ['names no item', { itemId: null }, 'It belongs to no numbered item of the plan.'],
    ['names an item that is gone', { itemId: 'gone' }, 'It belongs to no numbered item of the plan.'],
    ['speaks of another wording', { currentText: 'Old.' }, 'The wording of the plan has been changed since.'],
    [
      'changes nothing',
      { proposedText: 'Wording of E1.' },
      'The proposed wording is the same as the wording of the plan.',
    ],
  ] as const)('leaves to be done by hand what %s', (_, more, why) => {
    const { view, applied, left } = apply(amendment(more));
    expect(view.outcomes).toEqual(plan.outcomes);
    expect(applied).toEqual([]);
    expect(left).toEqual([{ where: 'Section E, E1', why }]);
  });

  it('takes the first of two amendments of one item and says that of the second', () => {
    const { view, left } = apply(amendment(), amendment({ proposedText: 'Another wording.' }));
    expect(view.outcomes[0]?.text).toBe('Better wording of E1.');
    expect(left).toEqual([{ where: 'Section E, E1', why: 'Another amendment has changed the same item.' }]);
  });

  it('accounts for every amendment once, and never touches what was given', () => {
    const any = fc.record({
      itemId: fc.constantFrom('id-E1', 'id-F1', 'id-B1', 'gone', null),
      currentText: fc.constantFrom('Wording of E1.', 'Wording of F1.', 'Wording of B1.', null),
      proposedText: fc.string({ minLength: 1 }),
      standing: fc.constantFrom('agreed', 'disputed', null),
    });
    const before = structuredClone(plan);
    fc.assert(
      fc.property(fc.array(any), (some) => {
        const { applied, left, view } = planWithAmendments(
          plan,
          some.map((more) => amendment(more)),
        );
        expect(applied.length + left.length).toBe(some.length);
        expect(plan).toEqual(before);
        expect(view.outcomes.map(({ ref }) => ref)).toEqual(['E1']);
      }),
    );
  });

  it('names the place as far as it is known', () => {
    expect(amendmentPlace({ section: 'I', ref: null })).toBe('Section I');
    expect(amendmentPlace({ section: null, ref: null })).toBe('The plan');
  });
});
