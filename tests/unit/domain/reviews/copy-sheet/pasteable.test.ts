import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersIn, pasteable } from '../../../../../domain/reviews/copy-sheet/pasteable';

describe('text to paste', () => {
  it('has plain line ends, no trailing spaces, and at most one empty line in a row', () => {
    expect(pasteable('  One. \r\nTwo.\u00A0\t\n\n\n\nThree.\u0007\n')).toBe('One.\nTwo.\n\nThree.');
    expect(pasteable('Łukasz, Nguyễn and Şükrü’s 🎈')).toBe('Łukasz, Nguyễn and Şükrü’s 🎈');
  });

  it('is the same when it is made ready twice, and loses nothing that can be seen', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    const seen = (text: string) => text.replace(/[\s\p{Cc}\u200B\u2060\uFEFF]/gu, '');
    fc.assert(
      fc.property(anything, (text) => {
        const ready = pasteable(text);
        expect(pasteable(ready)).toBe(ready);
        expect(seen(ready)).toBe(seen(text));
        expect(ready).not.toMatch(/[^\S\n]\n|\n{3}/u);
      }),
    );
  });
});

describe('characters', () => {
  it('are counted as they are seen, not as they are stored', () => {
    expect(charactersIn('🎈 a\nb')).toBe(5);
    expect(charactersIn('')).toBe(0);
  });
});
