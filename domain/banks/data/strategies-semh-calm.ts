import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { strategy } = bankOf('SEMH');

/** Safety, calm and everyday expectations. */
export const calmStrategies: readonly BankEntry[] = [
  strategy(
    'greet-by-name',
    ['SEMH'],
    'any',
    'Greet the child by name at the door every day, also after a bad day, so that each morning is new.',
  ),
  strategy(
    'key-adult',
    ['SEMH', 'ASD'],
    'any',
    'Agree on one key adult and a second for when she is away, and see the child at the same time each day, because safety is somebody who is there.',
  ),
  strategy(
    'soft-start',
    ['SEMH', 'ASD'],
    'any',
    'Begin the day with ten minutes of a chosen quiet job before registration, so that the step from home to class is lower.',
  ),
  strategy(
    'check-in-scale',
    ['SEMH', 'ASD'],
    'ks1',
    'Ask for a number or a colour on the feelings scale at two fixed times and answer with “Thank you for telling me”, so that feelings have a place before they boil.',
  ),
  strategy(
    'name-feeling',
    ['SEMH', 'ASD', 'SLCN'],
    'any',
    'Name what you see without judging (“Your fists are tight. I wonder if that felt unfair”), because a named feeling is half held.',
  ),
  strategy(
    'calm-adult',
    ['SEMH', 'ASD'],
    'any',
    'Slow your own breath, stand to the side and speak low, since a child borrows calm from the adult who has some.',
  ),
  strategy(
    'connect-first',
    ['SEMH'],
    'any',
    'Show that you understand before you correct, and talk about what happened only when the child is calm again.',
  ),
  strategy(
    'restorative-talk',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'Ask the same four questions after trouble (what happened, what were you thinking, who was affected, what puts it right), so that it ends with mending.',
  ),
  strategy(
    'calm-kit',
    ['SEMH', 'ASD'],
    'any',
    'Practise the calming kit when all is well, three times a week, because nobody learns to swim in a storm.',
  ),
  strategy(
    'breathing-shape',
    ['SEMH', 'ASD'],
    'ks1',
    'Trace a square or a hand with a finger while breathing in and out, with you beside, so that the body has something to do.',
  ),
  strategy(
    'move-break',
    ['SEMH', 'ASD', 'PD', 'OTH'],
    'any',
    'Give a movement break of three minutes before the hard part of a lesson and not as a reward, so that the body is ready for it.',
  ),
  strategy(
    'job-with-purpose',
    ['SEMH', 'OTH'],
    'any',
    'Send the child on an errand that is truly needed, because being useful and moving both help.',
  ),
  strategy(
    'chunk-time',
    ['SEMH', 'OTH', 'SPLD'],
    'any',
    'Divide the work into parts of five minutes with a timer and a short pause, so that the end is always near.',
  ),
  strategy(
    'first-then',
    ['SEMH', 'ASD', 'MLD'],
    'ks1',
    'Say “First …, then …” with something good as the second, and keep the promise, so that effort can be trusted.',
  ),
  strategy(
    'limited-choice',
    ['SEMH', 'ASD'],
    'any',
    'Offer a choice between two ways of doing it, both fine with you, because a little control lowers the fight for it.',
  ),
  strategy(
    'positive-wording',
    ['SEMH', 'SLCN', 'ASD'],
    'any',
    'Say what to do in place of what not to do (“Walk, please”), since the mind hears the doing word.',
  ),
  strategy(
    'take-up-time',
    ['SEMH', 'ASD'],
    'any',
    'Give the instruction, say thank you and move away for a moment, so that the child can follow it without losing face.',
  ),
  strategy(
    'private-praise',
    ['SEMH'],
    'upper-ks2',
    'Praise in a quiet word or a note when praise in front of others is hard to bear.',
  ),
  strategy(
    'catch-good',
    ['SEMH', 'OTH'],
    'any',
    'Notice five good things for each correction and be exact about them, because attention feeds what it falls on.',
  ),
];
