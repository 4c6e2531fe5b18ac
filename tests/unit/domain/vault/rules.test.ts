import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kdfCeiling,
  kdfDefault,
  kdfFloor,
  kdfRaised,
  kdfShouldRise,
  kdfWithinBounds,
} from '../../../../domain/vault/kdf-settings';
import {
  normalisePassphrase,
  passphraseAdvice,
  passphraseFault,
  passphraseLength,
  waitAfterFailures,
} from '../../../../domain/vault/rules';

describe('waiting after wrong passphrases', () => {
  it('is nothing for three tries, then doubles up to a minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map(waitAfterFailures);
    expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60]);
  });
});

describe('a passphrase', () => {
  it('opens from every keyboard: composed letters and plain spaces, nothing else changed', () => {
    expect(normalisePassphrase('Cafe\u0301\u00a0bleu ')).toBe('Caf\u00e9 bleu ');
    expect(normalisePassphrase('Two  Spaces')).toBe('Two  Spaces');
  });

  it('is counted in characters as a person counts them', () => {
    expect(passphraseLength('e\u0301'.repeat(12))).toBe(12);
    expect(passphraseLength('🦊'.repeat(3))).toBe(3);
  });

  it('needs twelve characters and some variety, whatever a screen let through', () => {
    expect(passphraseFault('short words')).toContain('at least 12');
    expect(passphraseFault('ababababababab')).toContain('repeats');
    expect(passphraseFault('x y'.repeat(400))).toContain('at most 1000');
    expect(passphraseFault('copper kettle')).toBeNull();
  });

  it('is advised on by length and score together', () => {
    expect(passphraseAdvice('', 0)).toMatchObject({ acceptable: false, bars: 0 });
    expect(passphraseAdvice('xK9$pQ2!', 4)).toMatchObject({ acceptable: false, bars: 1 });
    expect(passphraseAdvice('passwordpassword', 1)).toMatchObject({ acceptable: false, bars: 1 });
    expect(passphraseAdvice('copper kettle on', 3)).toMatchObject({ acceptable: true, bars: 3 });
    expect(passphraseAdvice('copper kettle on a tuesday', 4)).toMatchObject({ acceptable: true, bars: 4 });
  });
});

describe('key settings', () => {
  it('keeps the default between floor and ceiling', () => {
    expect([kdfFloor, kdfDefault, kdfCeiling].every(kdfWithinBounds)).toBe(true);
    expect(kdfWithinBounds({ ...kdfFloor, memoryKiB: kdfFloor.memoryKiB - 1 })).toBe(false);
    expect(kdfWithinBounds({ ...kdfFloor, iterations: 2 })).toBe(false);
    expect(kdfWithinBounds({ ...kdfCeiling, memoryKiB: kdfCeiling.memoryKiB + 1 })).toBe(false);
    expect(kdfWithinBounds({ ...kdfCeiling, parallelism: 9 })).toBe(false);
  });

  it('are raised and never lowered', () => {
    const setting = fc.record({
      memoryKiB: fc.integer({ min: kdfFloor.memoryKiB, max: kdfCeiling.memoryKiB }),
      iterations: fc.integer({ min: 3, max: 16 }),
      parallelism: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(setting, (settings) => {
        const raised = kdfRaised(settings);
        expect(raised.memoryKiB).toBeGreaterThanOrEqual(settings.memoryKiB);
        expect(raised.iterations).toBeGreaterThanOrEqual(settings.iterations);
        expect(kdfWithinBounds(raised)).toBe(true);
        expect(kdfShouldRise(raised)).toBe(false);
      }),
    );
  });
});
