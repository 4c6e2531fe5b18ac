import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { strategy } = bankOf('CL');

/** How to learn anything, and reading and writing. */
export const literacyStrategies: readonly BankEntry[] = [
  strategy(
    'small-steps',
    ['MLD', 'SPLD', 'SLD', 'DS'],
    'any',
    'Break the task into steps that can each be done in a few minutes and tick them together, so that success comes early and often.',
  ),
  strategy(
    'worked-example',
    ['MLD', 'SPLD'],
    'any',
    'Work one example aloud, then one together, then let the child do one alone, and leave the first on the table.',
  ),
  strategy(
    'concrete-first',
    ['MLD', 'SPLD', 'DS'],
    'any',
    'Begin a new idea in maths with things to move, then pictures, then signs, because signs mean little before the hands have known them.',
  ),
  strategy(
    'overlearn',
    ['MLD', 'SPLD', 'DS', 'SLD'],
    'any',
    'Go over what was learned for two minutes on the same day, the next day and the next week, since what is met once fades.',
  ),
  strategy(
    'precision-teaching',
    ['SPLD', 'MLD'],
    'any',
    'Practise five items for one minute every day, count right and wrong and draw the line together, so that progress is seen by the one who makes it.',
  ),
  strategy(
    'link-known',
    ['MLD', 'SPLD', 'SLCN'],
    'any',
    'Start by asking what the child knows already and hang the new thing on it, because memory holds what has a hook.',
  ),
  strategy(
    'checklist-desk',
    ['SPLD', 'MLD', 'ASD'],
    'any',
    'Put a checklist of the steps on the table and point to it in place of repeating yourself, so that the list becomes the helper.',
  ),
  strategy(
    'help-card',
    ['MLD', 'SPLD', 'SEMH'],
    'any',
    'Teach a help card (look again, use the wall, ask a friend, ask an adult), so that the adult is the last and not the first resort.',
  ),
  strategy(
    'step-back',
    ['MLD', 'SPLD', 'DS'],
    'any',
    'Start the child off, say when you will come back, and go away, because an adult at the elbow does the thinking.',
  ),
  strategy(
    'prompt-ladder',
    ['SLD', 'MLD', 'DS', 'ASD'],
    'any',
    'Prompt with the least that works (wait, look, gesture, word, hand) and note which it was, so that help can be taken away step by step.',
  ),
  strategy(
    'errorless',
    ['DS', 'SLD', 'SPLD'],
    'ks1',
    'Help before a mistake is made in early learning and fade the help, because wrong answers are remembered as well as right ones.',
  ),
  strategy(
    'multi-sensory-letters',
    ['SPLD', 'MLD'],
    'ks1',
    'Trace, say and write a letter at the same time, large and then small, so that hand, ear and eye learn it together.',
  ),
  strategy(
    'same-phonics',
    ['SPLD', 'MLD', 'SLCN'],
    'ks1',
    'Use the same order, pictures and words as the school’s phonics programme in extra sessions, because a second system confuses.',
  ),
  strategy(
    'sound-boxes',
    ['SPLD', 'SLCN', 'DS'],
    'ks1',
    'Push a counter into a box for each sound of a word before writing it, so that no sound is left out.',
  ),
  strategy(
    'matched-books',
    ['SPLD', 'MLD'],
    'ks1',
    'Choose books in which nearly every word can be sounded out already, and let the child read the same one three times, so that reading feels fluent.',
  ),
  strategy(
    'paired-reading',
    ['SPLD', 'MLD', 'SEMH'],
    'lower-ks2',
    'Read aloud together until the child taps to go on alone, and join in again after a stumble, so that the story never stops.',
  ),
  strategy(
    'do-not-read-cold',
    ['SPLD', 'SEMH'],
    'any',
    'Ask before having the child read aloud in class and let them prepare the passage, because shame undoes a week of practice.',
  ),
  strategy(
    'repeated-reading',
    ['SPLD'],
    'lower-ks2',
    'Time the same passage three times in a week and chart the words a minute, so that the child races nobody else.',
  ),
  strategy(
    'audio-books',
    ['SPLD', 'VI', 'MLD'],
    'upper-ks2',
    'Give the class novel as an audiobook in advance, so that ideas are taken in at the level of thinking and not of decoding.',
  ),
  strategy(
    'readable-print',
    ['SPLD', 'VI'],
    'any',
    'Print in a clear type of 12 to 14 points on off-white paper with wide spacing and short lines, because crowded print is harder work.',
  ),
  strategy(
    'no-copying',
    ['SPLD', 'PD', 'VI', 'DS'],
    'any',
    'Give a printed copy in place of copying from the board, so that the effort goes into the thinking.',
  ),
  strategy(
    'spell-own-list',
    ['SPLD', 'MLD'],
    'lower-ks2',
    'Choose six words a week from what the child really writes, and teach them by pattern and by the part that goes wrong.',
  ),
  strategy(
    'mnemonic',
    ['SPLD', 'MLD'],
    'lower-ks2',
    'Make a silly sentence or a drawing for a hard word together, because what was laughed at is remembered.',
  ),
  strategy(
    'mark-content',
    ['SPLD', 'MLD', 'SEMH'],
    'any',
    'Mark for ideas first and pick at most three spellings to mend, so that the child goes on choosing good words.',
  ),
  strategy(
    'oral-rehearsal',
    ['SPLD', 'SLCN', 'MLD'],
    'ks1',
    'Say the sentence aloud three times and count its words on fingers before writing it, so that it is not lost on the way to the paper.',
  ),
  strategy(
    'scribe-first',
    ['SPLD', 'PD', 'MLD'],
    'any',
    'Scribe the first idea or record it, then hand the pencil over, because the empty page is the highest step.',
  ),
  strategy(
    'planning-grid',
    ['SPLD', 'ASD', 'MLD'],
    'upper-ks2',
    'Plan in a grid with one box for each paragraph and three words in each, so that the writer always knows what comes next.',
  ),
  strategy(
    'speech-to-text',
    ['SPLD', 'PD'],
    'upper-ks2',
    'Teach speech-to-text in short daily turns, with the punctuation spoken, until it is quicker than the pen.',
  ),
  strategy(
    'typing-time',
    ['SPLD', 'PD', 'VI'],
    'lower-ks2',
    'Timetable ten minutes of touch-typing four times a week, because a keyboard helps only when the fingers know it.',
  ),
];
