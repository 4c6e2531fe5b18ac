import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../../../domain/ehc-plans/compare/compare-plans';
import { likeness } from '../../../../../domain/ehc-plans/compare/likeness';
import { matchItems } from '../../../../../domain/ehc-plans/compare/match-items';
import type { PlanView } from '../../../../../domain/ehc-plans/plan-view';
import { planFromSample } from '../../../../../domain/ehc-plans/sample-format';

function maya(): PlanView {
  const loaded = planFromSample(
    readFileSync(new URL('../../../../fixtures/ehcp/maya.json', import.meta.url), 'utf8'),
  );
  if (!loaded.ok) throw new Error(loaded.problem.message);
  const { content } = loaded.value;
  const kept = <Item>(items: readonly Item[]) => items.map((item, index) => ({ ...item, id: String(index) }));
  return {
    plan: {
      ...content.plan,
      id: 'plan',
      pupilId: 'pupil',
      previousId: null,
      directPaymentPence: null,
      ceasedOn: null,
    },
    texts: content.texts,
    needs: kept(content.needs),
    outcomes: kept(content.outcomes),
    provisions: kept(content.provisions),
    advice: kept(content.advice),
    universal: content.universal,
  };
}
const changedSections = (before: PlanView, after: PlanView) =>
  comparePlans(before, after)
    .sections.filter(({ isChanged }) => isChanged)
    .map(({ letter }) => letter);

describe('two versions of a plan', () => {
  it('that are the same', () => {
    const { summary, facts, sections } = comparePlans(maya(), maya());
    expect(summary).toBe('Sections A to K are the same in both versions.');
    expect(facts.some(({ isChanged }) => isChanged)).toBe(false);
    expect(sections.flatMap(({ items }) => items).every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('tell what was changed, added and removed, with figures as words and the sum of the week', () => {
    const before = maya();
    const after: PlanView = {
      ...before,
      plan: { ...before.plan, version: 5, status: 'draft', issuedOn: '2027-04-14' },
      outcomes: [
        ...before.outcomes,
        { ...before.outcomes[0]!, id: 'new', ref: 'E6', text: 'Maya will swim fifty metres.' },
      ],
      provisions: before.provisions
        .filter(({ ref }) => ref !== 'F6')
        .map((item) =>
          item.ref === 'F2' ? { ...item, minutesPerSession: 20, who: 'Therapy assistant' } : item,
        ),
      universal: before.universal.slice(1),
    };
    const comparison = comparePlans(before, after);
    expect(comparison.summary).toBe(
      '1 outcome added, 1 provision changed, 1 provision removed and the arrangements for the whole day changed. ' +
        'Weekly provision in section F: 16 hours 40 minutes before, 16 hours 10 minutes now. ' +
        'Also changed: status and issued on.',
    );
    const sectionF = comparison.sections.find(({ letter }) => letter === 'F');
    expect(sectionF?.items.map(({ ref, kind }) => `${ref} ${kind}`)).toEqual([
      'F1 same',
      'F2 changed',
      'F3 same',
      'F4 same',
      'F5 same',
      'F6 removed',
      'F7 same',
      'F8 same',
    ]);
    const amount = sectionF?.items[1]?.fields.find(({ label }) => label === 'How much');
    expect(amount?.pieces).toEqual([
      { kind: 'removed', text: '15 minutes, 4 times a week, 38 weeks a year' },
      { kind: 'added', text: '20 minutes, 4 times a week, 38 weeks a year' },
    ]);
    expect(changedSections(before, after)).toEqual(['E', 'F']);
  });

  it('know an item again under another number', () => {
    const before = maya();
    const [first, ...others] = before.provisions;
    const after = {
      ...before,
      provisions: [
        { ...first!, id: 'new', ref: 'F1', what: 'Swimming lessons in a small pool' },
        { ...first!, ref: 'F2' },
        ...others.map((item) =>
          item.section === 'F' ? { ...item, ref: `F${Number(item.ref.slice(1)) + 1}` } : item,
        ),
      ],
    };
    const { items } = comparePlans(before, after).sections.find(({ letter }) => letter === 'F')!;
    expect(items.map(({ ref, formerRef, kind }) => [ref, formerRef, kind]).slice(0, 3)).toEqual([
      ['F1', null, 'added'],
      ['F2', 'F1', 'renumbered'],
      ['F3', 'F2', 'renumbered'],
    ]);
  });

  it('compare the plain texts of sections A, I and J', () => {
    const before = maya();
    const after = {
      ...before,
      texts: before.texts.map((text) => (text.part === 'name' ? { ...text, text: 'Another School' } : text)),
    };
    expect(changedSections(before, after)).toEqual(['I']);
    expect(comparePlans(before, after).summary).toBe('The text of section I changed.');
  });
});

describe('matching', () => {
  const words = fc.array(fc.constantFrom('Sam', 'reads', 'writes', 'daily', 'with', 'help'), {
    maxLength: 6,
  });
  const items = fc.uniqueArray(
    fc.record({
      ref: fc.constantFrom('E1', 'E2', 'E3', 'E4', 'E5'),
      text: words.map((list) => list.join(' ')),
    }),
    { selector: ({ ref }) => ref, maxLength: 5 },
  );

  it('uses every item once, and keeps the later order', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const pairs = matchItems(before, after);
        expect(pairs.map((pair) => pair.after).filter((item) => item !== null)).toEqual(after);
        const old = pairs.map((pair) => pair.before).filter((item) => item !== null);
        expect(new Set(old).size).toBe(old.length);
        expect(new Set(old)).toEqual(new Set(before));
        expect(pairs.some((pair) => pair.before === null && pair.after === null)).toBe(false);
      }),
    );
  });

  it('measures likeness from 0 to 1, the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const score = likeness(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(likeness(other, one)).toBe(score);
      }),
    );
    expect(likeness('Maya will read', 'Maya will READ.')).toBe(1);
    expect(likeness('one two', 'three four')).toBe(0);
  });
});
