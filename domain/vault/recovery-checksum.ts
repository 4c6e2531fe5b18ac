/**
 * The checksum of the recovery key: a Reed-Solomon code over GF(2^8) with two check symbols.
 *
 * A hash cut to 16 bits would find a slip with the same chance, but only a chance. This code finds every one or two
 * wrong words and every exchange of two words with certainty (its distance is 3), any other muddle but for one in
 * 65,536, and it can tell which word is wrong when only one is. It guards against slips of the hand, not against an
 * attacker: that is the work of AES-GCM behind it.
 */

/** x^8 + x^4 + x^3 + x^2 + 1 with generator 2: the field of QR codes and of most Reed-Solomon codes in use. */
const fieldPolynomial = 0x11d;
const order = 255;

const powers: number[] = [];
const logarithms: number[] = Array.from({ length: 256 }, () => 0);
for (let exponent = 0, value = 1; exponent < order; exponent += 1) {
  powers.push(value);
  logarithms[value] = exponent;
  value <<= 1;
  if (value > 255) value ^= fieldPolynomial;
}

/** The generator to the power of `exponent`. */
function power(exponent: number): number {
  return powers[exponent % order] ?? 1;
}

function logarithm(value: number): number {
  return logarithms[value] ?? 0;
}

/** value × generator^exponent. */
function timesPower(value: number, exponent: number): number {
  return value === 0 ? 0 : power(logarithm(value) + exponent);
}

/** Both sums are zero for a right key: plain sum, and sum weighted by position, which makes the order count. */
function sums(symbols: readonly number[]): { plain: number; weighted: number } {
  return {
    plain: symbols.reduce((sum, symbol) => sum ^ symbol, 0),
    weighted: symbols.reduce((sum, symbol, position) => sum ^ timesPower(symbol, position), 0),
  };
}

/** Gives the symbols (bytes, at most 253) with the two check symbols behind them. */
export function withChecksum(symbols: readonly number[]): number[] {
  const first = symbols.length;
  const { plain, weighted } = sums(symbols);
  // Two equations: c1 + c2 = plain, and c1·g^first + c2·g^(first+1) = weighted.
  const numerator = weighted ^ timesPower(plain, first);
  const denominator = power(first) ^ power(first + 1);
  const second = numerator === 0 ? 0 : power(logarithm(numerator) + order - logarithm(denominator));
  return [...symbols, plain ^ second, second];
}

/** What the checksum says: right; one symbol wrong at a position (from 0); two exchanged, probably; or more wrong than it can place. */
export type ChecksumVerdict =
  | { readonly fault: 'none' }
  | { readonly fault: 'one-wrong'; readonly position: number }
  | { readonly fault: 'exchanged' }
  | { readonly fault: 'several' };

/** Checks symbols that withChecksum gave. */
export function checkChecksum(symbols: readonly number[]): ChecksumVerdict {
  const { plain, weighted } = sums(symbols);
  if (plain === 0 && weighted === 0) return { fault: 'none' };
  // An exchange leaves the plain sum as it was; so do some rarer muddles: hence "probably".
  if (plain === 0) return { fault: 'exchanged' };
  if (weighted === 0) return { fault: 'several' };
  const position = (logarithm(weighted) + order - logarithm(plain)) % order;
  return position < symbols.length ? { fault: 'one-wrong', position } : { fault: 'several' };
}
