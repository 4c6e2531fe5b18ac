import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../domain/common/result';
import { nearestWords, slipsBetween } from '../../../../domain/vault/nearest-word';
import {
  placesToTypeBack,
  recoveryKeyFromWords,
  recoveryKeyToWords,
  typedBackRight,
} from '../../../../domain/vault/recovery-key';
import { recoveryWords } from '../../../../domain/vault/recovery-words';

const keys = fc.uint8Array({ minLength: 16, maxLength: 16 });
const place = fc.integer({ min: 0, max: 17 });

function mistyped(result: Result<unknown>): string {
  if (result.ok) throw new Error('accepted');
  expect(result.problem.kind).toBe('recovery-key-mistyped');
  return result.problem.message;
}

describe('the word list', () => {
  it('has 256 different words of 4 to 8 plain letters', () => {
    expect(new Set(recoveryWords).size).toBe(256);
    expect(recoveryWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  });

  it('has no two words with the same first three letters, and none nearer than three slips', () => {
    expect(new Set(recoveryWords.map((word) => word.slice(0, 3))).size).toBe(256);
    const near = recoveryWords.flatMap((first, index) =>
      recoveryWords
        .slice(index + 1)
        .filter((second) => slipsBetween(first, second) < 3)
        .map((second) => `${first}/${second}`),
    );
    expect(near).toEqual([]);
  });

  it('is never reordered: sheets in drawers depend on it', () => {
    expect([0, 1, 100, 200, 254, 255].map((index) => recoveryWords[index])).toMatchInlineSnapshot(`
      [
        "acorn",
        "adult",
        "holiday",
        "salad",
        "zebra",
        "zigzag",
      ]
    `);
    expect(
      recoveryKeyToWords(Uint8Array.from({ length: 16 }, (_, index) => index * 17)).join(' '),
    ).toMatchInlineSnapshot(
      `"acorn basket cedar daffodil echo funnel hospital keyboard meadow oatmeal pigeon rabbit school teapot valley zigzag voyage voyage"`,
    );
  });
});

describe('a recovery key', () => {
  it('comes back from its words, however they are typed', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const words = recoveryKeyToWords(key);
        expect(words).toHaveLength(18);
        const numbered = words.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join('\n');
        for (const typed of [words.join(' '), words.join('-'), `  ${words.join(' ,  ')} `, numbered]) {
          expect(recoveryKeyFromWords(typed)).toEqual({ ok: true, value: key });
        }
      }),
    );
  });

  it('with one or two words exchanged for others of the list is always refused', () => {
    const changes = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(keys, changes, (key, changed) => {
        const words = recoveryKeyToWords(key);
        const wrong = [...words];
        for (const [at, by] of changed)
          wrong[at] = recoveryWords[(recoveryWords.indexOf(words[at] ?? '') + by) % 256] ?? '';
        mistyped(recoveryKeyFromWords(wrong.join(' ')));
      }),
    );
  });

  it('names the place of a single wrong word', () => {
    fc.assert(
      fc.property(keys, place, fc.integer({ min: 1, max: 255 }), (key, at, by) => {
        const words = recoveryKeyToWords(key);
        words[at] = recoveryWords[(recoveryWords.indexOf(words[at] ?? '') + by) % 256] ?? '';
        expect(mistyped(recoveryKeyFromWords(words.join(' ')))).toContain(`Word ${at + 1}, “${words[at]}”`);
      }),
    );
  });

  it('with two words in each other’s place is refused, and said so', () => {
    fc.assert(
      fc.property(keys, place, place, (key, first, second) => {
        const words = recoveryKeyToWords(key);
        fc.pre(words[first] !== words[second]);
        [words[first], words[second]] = [words[second] ?? '', words[first] ?? ''];
        expect(mistyped(recoveryKeyFromWords(words.join(' ')))).toContain('changed places');
      }),
    );
  });

  it('with a slip in one letter names the word and the one that was meant', () => {
    fc.assert(
      fc.property(
        keys,
        place,
        fc.nat(),
        fc.constantFrom('drop', 'double', 'exchange'),
        (key, at, letter, slip) => {
          const words = recoveryKeyToWords(key);
          const meant = words[at] ?? '';
          const typed = withSlip(meant, letter % meant.length, slip);
          fc.pre(typed !== meant);
          words[at] = typed;
          const result = recoveryKeyFromWords(words.join(' '));
          expect(mistyped(result)).toContain(`Did you mean “${meant}”?`);
          expect(!result.ok && result.problem.fields?.[0]?.field).toBe(`word.${at + 1}`);
        },
      ),
    );
  });

  it('with words missing or too many says how many', () => {
    const words = recoveryKeyToWords(new Uint8Array(16).fill(7));
    expect(mistyped(recoveryKeyFromWords(''))).toContain('Type the 18 words');
    expect(mistyped(recoveryKeyFromWords('acorn'))).toContain('There is 1 word');
    expect(mistyped(recoveryKeyFromWords(words.slice(1).join(' ')))).toContain('There are 17 words');
    expect(mistyped(recoveryKeyFromWords([...words, 'acorn'].join(' ')))).toContain('There are 19 words');
    expect(mistyped(recoveryKeyFromWords([...words.slice(2), 'qqqqqq', 'wwwww'].join(' ')))).toContain(
      'Words 17 and 18',
    );
  });

  it('suggests nothing for what is like no word', () => {
    expect(nearestWords('qqqqqqqq', recoveryWords)).toEqual([]);
    expect(nearestWords('acorm', recoveryWords)).toEqual(['acorn']);
  });

  it('is typed back in part at set-up: one place in each third of the sheet', () => {
    expect(placesToTypeBack(() => 0)).toEqual([1, 7, 13]);
    expect(placesToTypeBack(() => 0.999)).toEqual([6, 12, 18]);
    const words = recoveryKeyToWords(new Uint8Array(16).fill(3));
    expect(typedBackRight(words, new Map([[1, ` ${words[0]?.toUpperCase()} `]]))).toBe(true);
    expect(typedBackRight(words, new Map([[1, 'zebra']]))).toBe(false);
  });
});

function withSlip(word: string, at: number, slip: string): string {
  if (slip === 'drop') return word.slice(0, at) + word.slice(at + 1);
  if (slip === 'double') return word.slice(0, at + 1) + (word[at] ?? '') + word.slice(at + 1);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
