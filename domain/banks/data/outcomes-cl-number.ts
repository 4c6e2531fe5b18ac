import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('CL');

/** Number, shape and measure. */
export const numberOutcomes: readonly BankEntry[] = [
  outcome(
    'counts-objects',
    ['MLD', 'DS', 'SLD'],
    'eyfs',
    'count 5 objects, touching each once, and say how many there are.',
    ['Objects counted correctly', 'objects', 2, 5],
  ),
  outcome(
    'same-or-more',
    ['MLD', 'SLD', 'SLCN'],
    'eyfs',
    'show which of two groups has more in 8 out of 10 tries with up to six things.',
    ['Right comparisons', 'out of 10', 4, 8],
  ),
  outcome(
    'subitise',
    ['MLD', 'SPLD', 'DS'],
    'ks1',
    'say how many dots there are, up to five, without counting, in 9 out of 10 cards.',
    ['Cards named within two seconds', 'out of 10', 4, 9],
  ),
  outcome('numerals-to-20', ['MLD', 'SPLD', 'DS'], 'ks1', 'read, order and write the numbers to 20.', [
    'Highest number in an unbroken row of right answers',
    'numbers',
    9,
    20,
  ]),
  outcome(
    'bonds-to-10',
    ['MLD', 'SPLD'],
    'ks1',
    'give the partner of a number that makes ten within 3 seconds, for all numbers.',
    ['Average seconds for one answer', 'seconds', 10, 3],
  ),
  outcome(
    'tens-and-ones',
    ['MLD', 'SPLD'],
    'lower-ks2',
    'build two-digit numbers with tens and ones and say what each digit is worth, 9 out of 10.',
    ['Numbers built and explained', 'out of 10', 3, 9],
  ),
  outcome(
    'add-within-100',
    ['MLD', 'SPLD'],
    'lower-ks2',
    'add and take away two-digit numbers with a number line or tens and ones, 8 out of 10.',
    ['Right sums with apparatus', 'out of 10', 3, 8],
  ),
  outcome(
    'times-tables',
    ['SPLD', 'MLD'],
    'lower-ks2',
    'answer 18 out of 24 facts of the 2, 5 and 10 times tables within six seconds each.',
    ['Facts answered in time', 'out of 24', 7, 18],
  ),
  outcome(
    'times-tables-upper',
    ['SPLD', 'MLD'],
    'upper-ks2',
    'answer 30 multiplication facts in three minutes, using known facts to find the others.',
    ['Right answers in three minutes', 'facts', 12, 30],
  ),
  outcome(
    'word-problems',
    ['SLCN', 'MLD', 'SPLD'],
    'upper-ks2',
    'draw a bar or a picture for a word problem and choose the right operation, in 7 out of 10 problems.',
    ['Problems with the right operation', 'out of 10', 2, 7],
  ),
  outcome(
    'fractions-bars',
    ['MLD', 'SPLD'],
    'upper-ks2',
    'find half, a quarter and a tenth of a number with a bar, 8 out of 10.',
    ['Right answers with a bar', 'out of 10', 3, 8],
  ),
  outcome(
    'tells-time',
    ['MLD', 'SPLD', 'DS'],
    'lower-ks2',
    'read o’clock, half past and quarter past on a clock with hands, in 9 out of 10 tries.',
    ['Times read correctly', 'out of 10', 3, 9],
  ),
  outcome(
    'coins',
    ['MLD', 'SLD', 'DS'],
    'upper-ks2',
    'pay the exact price up to one pound with coins in 8 out of 10 pretend or real purchases.',
    ['Right amounts paid', 'out of 10', 2, 8],
  ),
  outcome(
    'sorts-by-rule',
    ['SLD', 'MLD', 'PMLD'],
    'any',
    'sort 10 things into two groups by colour, shape or size without help.',
    ['Things sorted rightly', 'out of 10', 4, 10],
  ),
];
