import type { BankEntry } from '../model';
import { bankOf } from './entry';

const ci = bankOf('CI');
const cl = bankOf('CL');

/** Equipment for communication and learning. */
export const learningEquipment: readonly BankEntry[] = [
  ci.equipment(
    'visual-timetable',
    ['ASD', 'SLCN', 'DS'],
    'any',
    'Picture timetable with cards to take off, for the child’s own table.',
  ),
  ci.equipment(
    'now-next-board',
    ['ASD', 'SLD', 'SLCN'],
    'any',
    'Now-and-next board with a pocket for two pictures.',
  ),
  ci.equipment(
    'communication-book',
    ['SLCN', 'ASD', 'PD', 'SLD'],
    'any',
    'Communication book with symbols on pages by topic, on a strap.',
  ),
  ci.equipment(
    'choice-board',
    ['ASD', 'SLD', 'PMLD'],
    'eyfs',
    'Choice board with real objects or photographs.',
  ),
  ci.equipment(
    'speech-device',
    ['SLCN', 'ASD', 'PD'],
    'any',
    'Tablet with a speaking symbol app in a bumper case with a shoulder strap.',
  ),
  ci.equipment(
    'recording-buttons',
    ['SLCN', 'MLD', 'SLD'],
    'any',
    'Recording buttons of 30 seconds, for an instruction or a sentence that is to be remembered.',
  ),
  ci.equipment(
    'sand-timers',
    ['ASD', 'SEMH', 'SLD'],
    'any',
    'Sand timers of one, two and five minutes, or a clock that shows the time left as a red part.',
  ),
  ci.equipment(
    'talking-frames',
    ['SLCN', 'MLD'],
    'lower-ks2',
    'Cards with sentence openers for discussion, on a ring.',
  ),
  ci.equipment('social-story-kit', ['ASD'], 'any', 'Small photo album for the child’s own picture stories.'),
  ci.equipment('ear-defenders', ['ASD', 'SEMH'], 'any', 'Ear defenders for hall, music and fire practice.'),
  ci.equipment(
    'screen-for-table',
    ['ASD', 'SEMH'],
    'any',
    'Folding screen for the table, for quiet work without calling it a punishment.',
  ),
  cl.equipment('counting-frame', ['MLD', 'SPLD', 'DS'], 'ks1', 'Frames of ten with counters of two colours.'),
  cl.equipment(
    'base-ten',
    ['MLD', 'SPLD'],
    'lower-ks2',
    'Wooden tens and ones, with a mat for hundreds, tens and ones.',
  ),
  cl.equipment(
    'linked-rods',
    ['MLD', 'SPLD', 'DS'],
    'ks1',
    'Coloured number rods, for partners of ten and for fractions.',
  ),
  cl.equipment(
    'letters-magnetic',
    ['SPLD', 'MLD', 'DS'],
    'ks1',
    'Magnetic letters in an arc from a to z, with a tray of one’s own.',
  ),
  cl.equipment(
    'reading-window',
    ['SPLD', 'VI'],
    'any',
    'Reading window or ruler that shows one line at a time.',
  ),
  cl.equipment(
    'overlay',
    ['SPLD'],
    'any',
    'Tinted overlay or tinted paper, in the colour that the child finds easiest.',
  ),
  cl.equipment(
    'word-mat',
    ['SPLD', 'MLD'],
    'lower-ks2',
    'Word mat with the child’s own thirty words, laminated, with a line for today’s.',
  ),
  cl.equipment(
    'spellchecker',
    ['SPLD'],
    'upper-ks2',
    'Handheld spellchecker that knows words by their sound.',
  ),
  cl.equipment(
    'reading-pen',
    ['SPLD', 'VI'],
    'upper-ks2',
    'Reading pen with earphones, for unknown words and for tests where it is allowed.',
  ),
  cl.equipment(
    'laptop',
    ['SPLD', 'PD', 'VI'],
    'upper-ks2',
    'Laptop with speech-to-text, text-to-speech and word prediction.',
  ),
  cl.equipment(
    'planning-pad',
    ['SPLD', 'MLD', 'ASD'],
    'lower-ks2',
    'Pad of planning sheets with boxes for pictures and key words.',
  ),
  cl.equipment(
    'task-trays',
    ['ASD', 'SLD', 'MLD'],
    'ks1',
    'Three trays and a finished box, with matching symbols.',
  ),
  cl.equipment(
    'switch-toy',
    ['PMLD', 'SLD', 'PD'],
    'any',
    'Large switch with a toy, fan or lamp to work with it.',
  ),
  cl.equipment(
    'sensory-story-box',
    ['PMLD', 'SLD', 'MSI'],
    'any',
    'Story box with one thing to touch, hear or smell for each page.',
  ),
];
