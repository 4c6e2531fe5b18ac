import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFrom, draftOf, keptDraft } from '../../../../../domain/ehc-plans/entry/draft';
import {
  joinedWithBefore,
  splitAt,
  withNewItem,
  withText,
} from '../../../../../domain/ehc-plans/entry/edit-items';
import { firstSection, progressOf, sectionAfter } from '../../../../../domain/ehc-plans/entry/entry-progress';
import type { PlanView } from '../../../../../domain/ehc-plans/plan-view';

const itemsOf = (text: string) => draftOf('F', text).items;

describe('correcting what was split', () => {
  it('joins an item with the one before, which keeps what it says itself', () => {
    const items = itemsOf('F1 Reading, 1:1.\nF2 in a group of 4, 20 minutes daily.');
    const joined = joinedWithBefore(items, 1);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({
      ref: 'F1',
      text: 'Reading, 1:1.\nin a group of 4, 20 minutes daily.',
      ratio: '1:1',
      minutesPerSession: 20,
      sessionsPerWeek: 5,
    });
    expect(joinedWithBefore(items, 0)).toBe(items);
  });

  it('splits an item in two, the second with its own reference and figures', () => {
    const text = 'Reading daily. F2 Writing, 30 minutes weekly.';
    const [item] = itemsOf(`F1 ${text}`);
    const split = splitAt('F', [item!], 0, text.indexOf('F2'));
    expect(split?.map(({ ref, text: words, minutesPerSession }) => [ref, words, minutesPerSession])).toEqual([
      ['F1', 'Reading daily.', null],
      ['F2', 'Writing, 30 minutes weekly.', 30],
    ]);
    expect(splitAt('F', [item!], 0, 0)).toBeNull();
    expect(splitAt('F', [item!], 0, text.length)).toBeNull();
  });

  it('loses no word by splitting and joining again', () => {
    const text = 'Reading with an adult, then writing, then sums in a group of 4';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (place) => {
        const split = splitAt('F', itemsOf(text), 0, place);
        const joined = split && joinedWithBefore(split, split[1]!.key);
        const letters = (words: string) => words.replace(/\s/g, '');
        if (joined) expect(letters(joined[0]!.text)).toBe(letters(text));
      }),
    );
  });

  it('reads figures anew while words are typed, and leaves what was corrected by hand', () => {
    const [item] = itemsOf('F1 Reading');
    const typed = withText('F', item!, 'Reading, 30 minutes, 4 times a week');
    expect(typed).toMatchObject({ minutesPerSession: 30, sessionsPerWeek: 4 });
    const corrected = { ...typed, minutesPerSession: 25 };
    expect(withText('F', corrected, 'Reading, 40 minutes, 5 times a week')).toMatchObject({
      minutesPerSession: 25,
      sessionsPerWeek: 5,
    });
  });

  it('adds an empty item under a key of its own', () => {
    const items = withNewItem(withNewItem(itemsOf('F1 Reading')));
    expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  });
});

describe('what is typed and not yet saved', () => {
  it('comes back as it was kept', () => {
    const draft = {
      E: draftOf('E', 'E1 Sam will read by July 2027.'),
      A: draftOf('A', 'I like boats.'),
      B: draftOf('B', ''),
    };
    const { B: _, ...typed } = draft;
    expect(draftFrom(keptDraft(draft))).toEqual(typed);
    expect(keptDraft({ B: draft.B })).toBe('');
  });

  it.each(['', 'not JSON', '[]', '{"E":{"text":1}}', '{"Z":{}}'])(
    'is nothing where it cannot be read: %s',
    (kept) => {
      expect(draftFrom(kept)).toEqual({});
    },
  );
});

describe('how far the entry has come', () => {
  const view = {
    texts: [{ letter: 'A', part: 'child', text: 'I like boats.' }],
    needs: [{ id: '1', letter: 'B', ref: 'B1', area: null, title: null, strengths: null, text: 'Reading.' }],
    outcomes: [],
    provisions: [],
    advice: [],
    universal: [],
  } as unknown as PlanView;

  it('is told for each section', () => {
    const draft = { E: draftOf('E', 'E1 Sam will read.') };
    expect(['A', 'B', 'C', 'E'].map((letter) => progressOf(view, draft, letter as 'A'))).toEqual([
      'inPlan',
      'inPlan',
      'empty',
      'typed',
    ]);
    expect(firstSection(view, draft)).toBe('E');
    expect(firstSection(view, {})).toBe('C');
  });

  it('goes from section to section', () => {
    expect(sectionAfter('A')).toBe('B');
    expect(sectionAfter('G')).toBe('H1');
    expect(sectionAfter('K')).toBeNull();
  });
});
