import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { strategy } = bankOf('CL');

/** Number, memory, and learning at an early level. */
export const numberStrategies: readonly BankEntry[] = [
  strategy(
    'number-line-own',
    ['SPLD', 'MLD', 'DS'],
    'ks1',
    'Keep a number line on the table and count on it with a finger, so that working memory is free for the question.',
  ),
  strategy(
    'dot-patterns',
    ['SPLD', 'MLD', 'DS'],
    'ks1',
    'Use dice and domino patterns every day until small amounts are seen without counting, because number facts are built on them.',
  ),
  strategy(
    'talk-maths',
    ['SLCN', 'MLD', 'SPLD'],
    'any',
    'Say the sum as a story and in the same words each time (“take away”, not five other words for it), so that language is not a second problem.',
  ),
  strategy(
    'bar-model',
    ['MLD', 'SPLD', 'SLCN'],
    'upper-ks2',
    'Draw a bar for each amount in a word problem before any numbers are worked, since the picture shows which operation is needed.',
  ),
  strategy(
    'tables-by-pattern',
    ['SPLD', 'MLD'],
    'lower-ks2',
    'Teach times tables from the easy ones (2, 10, 5, then doubles of them) and allow a table square, so that the rest of maths does not wait for them.',
  ),
  strategy(
    'squared-paper',
    ['SPLD', 'PD', 'VI'],
    'lower-ks2',
    'Offer large squared paper and one sum to a box, because figures that drift out of line give wrong answers to right thinking.',
  ),
  strategy(
    'memory-short',
    ['SPLD', 'MLD', 'SLCN'],
    'any',
    'Say no more than the child can hold (often two or three things) and write the rest down, so that nobody has to ask again.',
  ),
  strategy(
    'recall-start',
    ['MLD', 'SPLD', 'DS'],
    'any',
    'Begin each lesson with three quick questions about the last one, answered on a whiteboard, so that old learning is fetched before new is laid on it.',
  ),
  strategy(
    'pre-teach-lesson',
    ['MLD', 'SPLD', 'DS'],
    'any',
    'Show the main idea for five minutes on the day before, so that the child walks into the lesson knowing something.',
  ),
  strategy(
    'real-life',
    ['SLD', 'MLD', 'DS'],
    'upper-ks2',
    'Practise money, time and reading in real places (the shop, the canteen, the bus stop), because skills learned at a table often stay there.',
  ),
  strategy(
    'work-tray',
    ['SLD', 'ASD', 'MLD'],
    'ks1',
    'Set out three trays from left to right with a finished box at the end, so that the child sees how much there is and needs no words for it.',
  ),
  strategy(
    'sensory-story',
    ['PMLD', 'SLD', 'MSI'],
    'any',
    'Tell a story with one thing to feel, hear or smell for each line, in the same way each week, so that the child comes to know what is next.',
  ),
  strategy(
    'wait-response',
    ['PMLD', 'SLD', 'PD'],
    'any',
    'Wait up to a minute for an answer after each offer and note what it looked like, because a slow answer is still an answer.',
  ),
  strategy(
    'engagement-notes',
    ['PMLD', 'SLD'],
    'any',
    'Film two minutes each fortnight of the same activity and note exploring, noticing, expecting, keeping on and starting, so that small steps are not missed.',
  ),
  strategy(
    'switch-work',
    ['PMLD', 'PD', 'SLD'],
    'any',
    'Use one switch for one favourite effect until the link is sure, then move it a little, so that the reach is on purpose.',
  ),
  strategy(
    'teach-ready-box',
    ['SPLD', 'MLD', 'ASD'],
    'upper-ks2',
    'Pack a ready box with a picture list on the lid at the end of each day, so that tomorrow begins with success.',
  ),
  strategy(
    'praise-method',
    ['MLD', 'SPLD', 'SEMH'],
    'any',
    'Name the way that worked (“You drew it first, and that helped”), because a child can repeat a method but not a talent.',
  ),
];
