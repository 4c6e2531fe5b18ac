import { describe, expect, it } from 'vitest';
import { notCarriedInWords, successorsOf } from '../../../../domain/ehc-plans/carry-delivery';

const item = (ref: string, text: string) => ({ ref, text });

function pairs(before: readonly [string, string][], after: readonly [string, string][]): string[] {
  const found = successorsOf(
    before.map(([ref, text]) => item(ref, text)),
    after.map(([ref, text]) => item(ref, text)),
  );
  return [...found].map(([old, now]) => `${old.ref} ${now.ref}`);
}

describe('which item of a new version an item has become', () => {
  const talk = 'A language group led by a trained assistant';
  const swim = 'Weekly hydrotherapy in the pool of the leisure centre';

  it('is found by reference where the words changed, and by words where the reference did', () => {
    expect(pairs([['F1', talk]], [['F1', `${talk}, four times a week`]])).toEqual(['F1 F1']);
    expect(
      pairs(
        [
          ['F1', talk],
          ['F2', swim],
        ],
        [
          ['F1', swim],
          ['F2', talk],
        ],
      ),
    ).toEqual(['F2 F1', 'F1 F2']);
  });

  it('is none where another provision has the reference, or is only alike under another one', () => {
    expect(pairs([['F1', talk]], [['F1', swim]])).toEqual([]);
    expect(pairs([['F1', talk]], [['F7', `${talk} twice a week`]])).toEqual([]);
  });
});

describe('what was not carried over', () => {
  it('is told by item and run, or not at all', () => {
    expect(notCarriedInWords([])).toBeNull();
    expect(notCarriedInWords([{ ref: 'F3', runs: ['Tidal Talk', 'Paired reading'] }])).toBe(
      'F3 (Tidal Talk and Paired reading) has no match in the new version: link the provision to the right item on its own page.',
    );
    expect(
      notCarriedInWords([
        { ref: 'F3', runs: ['Tidal Talk'] },
        { ref: 'F5', runs: ['Swimming'] },
      ]),
    ).toContain('F3 (Tidal Talk) and F5 (Swimming) have no match');
  });
});
