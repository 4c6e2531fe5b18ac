import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('SP');

/** Seeing and hearing. */
export const sensoryOutcomes: readonly BankEntry[] = [
  outcome(
    'wears-hearing-aids',
    ['HI', 'MSI'],
    'eyfs',
    'wear both hearing aids for 5 hours of the school day.',
    ['Hours worn, from the log of the aids or a tally', 'hours a day', 1, 5],
  ),
  outcome(
    'reports-hearing',
    ['HI', 'DS'],
    'ks1',
    'tell an adult when a hearing aid is not working, within 10 minutes, in all checks of the week.',
    ['Minutes until it is reported, in checks with the aid switched off', 'minutes', 60, 10],
  ),
  outcome(
    'changes-battery',
    ['HI'],
    'lower-ks2',
    'check and change their own hearing-aid batteries, with 5 steps done alone.',
    ['Steps done alone', 'steps', 1, 5],
  ),
  outcome(
    'radio-aid',
    ['HI', 'MSI'],
    'upper-ks2',
    'hand the radio microphone to each new speaker in 4 lessons out of 5 without being reminded.',
    ['Lessons without a reminder', 'out of 5', 0, 4],
  ),
  outcome(
    'asks-to-repeat',
    ['HI', 'SLCN'],
    'lower-ks2',
    'ask a speaker to repeat, face them or slow down, 3 times a day.',
    ['Times the child asks, on three days', 'times a day', 0, 3],
  ),
  outcome(
    'listening-quiz',
    ['HI', 'SLCN'],
    'ks1',
    'hear the difference between 8 out of 10 pairs of words that sound alike, without seeing the face.',
    ['Pairs heard as different', 'out of 10', 4, 8],
  ),
  outcome(
    'bsl-signs',
    ['HI', 'SLCN', 'MSI'],
    'any',
    'use 40 signs in sentences with adults and at least two friends.',
    ['Different signs used in a week', 'signs', 12, 40],
  ),
  outcome(
    'explores-by-touch',
    ['VI', 'MSI'],
    'eyfs',
    'explore a tray with both hands and find 5 named objects by touch.',
    ['Objects found by touch', 'objects', 1, 5],
  ),
  outcome(
    'wears-glasses',
    ['VI', 'DS', 'MSI'],
    'ks1',
    'wear their glasses or patch for 4 hours of the school day.',
    ['Hours worn, noted at four times of the day', 'hours a day', 1, 4],
  ),
  outcome(
    'finds-way',
    ['VI', 'MSI'],
    'ks1',
    'walk from the classroom to the hall, the toilet and the gate on 3 taught routes without a guide.',
    ['Routes walked without a guide', 'routes', 0, 3],
  ),
  outcome(
    'uses-magnifier',
    ['VI'],
    'lower-ks2',
    'fetch and use their magnifier or sloping board by themselves in 4 lessons out of 5.',
    ['Lessons in which the aid is fetched without a prompt', 'out of 5', 1, 4],
  ),
  outcome(
    'touch-types',
    ['VI', 'PD', 'SPLD'],
    'upper-ks2',
    'type 20 words a minute without looking at the keys.',
    ['Words typed correctly in a minute', 'words a minute', 5, 20],
  ),
  outcome(
    'asks-for-large-print',
    ['VI'],
    'upper-ks2',
    'say which print size and contrast they need to a new adult, on 3 occasions.',
    ['Occasions on which the child explains it', 'occasions', 0, 3],
  ),
  outcome('braille-letters', ['VI', 'MSI'], 'ks1', 'read 26 braille letters by touch.', [
    'Letters read by touch',
    'letters',
    5,
    26,
  ]),
  outcome(
    'touch-cues',
    ['MSI', 'PMLD', 'VI'],
    'any',
    'respond to 6 touch or object cues (cup for drink, ribbon for music) by getting ready for what comes.',
    ['Cues responded to on four days out of five', 'cues', 1, 6],
  ),
];
