import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { strategy } = bankOf('CI');

/** Routines, change and being with others. */
export const togetherStrategies: readonly BankEntry[] = [
  strategy(
    'visual-timetable',
    ['ASD', 'SLCN', 'DS', 'SLD'],
    'any',
    'Go through the picture timetable at the start of each session and take off what is done, so that the day has an end that can be seen.',
  ),
  strategy(
    'now-next',
    ['ASD', 'SLD', 'SLCN'],
    'eyfs',
    'Show a now-and-next board before every change and let the child move the picture, so that a change is something they do.',
  ),
  strategy(
    'change-card',
    ['ASD', 'SEMH'],
    'any',
    'Mark a change of plan with a change card as soon as you know it, and say what stays the same, because surprise is the hard part.',
  ),
  strategy(
    'countdown',
    ['ASD', 'SLD', 'SEMH'],
    'any',
    'Warn before an end at five, two and one minutes with a sand timer, so that stopping is not sudden.',
  ),
  strategy(
    'clear-ends',
    ['ASD', 'SLD'],
    'any',
    'Say and show four things about each task: what, how much, when it is finished and what follows, so that work has edges.',
  ),
  strategy(
    'social-story',
    ['ASD', 'SLCN'],
    'any',
    'Write a short picture story about one situation with what happens, what others may feel and what can be done, and read it when all is calm.',
  ),
  strategy(
    'comic-strip-talk',
    ['ASD', 'SLCN'],
    'upper-ks2',
    'Draw what was said and thought in a comic strip after a misunderstanding, because thoughts of others become visible in bubbles.',
  ),
  strategy(
    'literal-check',
    ['ASD', 'SLCN', 'HI'],
    'any',
    'Say what you mean (“Please sit down” in place of “Can you sit down?”) and explain sayings when they slip out.',
  ),
  strategy(
    'interest-in',
    ['ASD', 'SEMH'],
    'any',
    'Bring the child’s special interest into the task itself, not only as a reward after it, because it lends its energy.',
  ),
  strategy(
    'quiet-place',
    ['ASD', 'SEMH', 'HI'],
    'any',
    'Agree on a quiet place and a card for going there, and honour the card each time, so that it is used before it is too late.',
  ),
  strategy(
    'lower-demand',
    ['ASD', 'SEMH'],
    'any',
    'Lower your voice and your words when stress rises: one calm sentence, then silence, because language is the first thing to go.',
  ),
  strategy(
    'sensory-audit',
    ['ASD', 'MSI'],
    'any',
    'Walk through the room at the child’s height and note noise, light, smell and touch, then change one thing a week, to see what helps.',
  ),
  strategy(
    'seat-plan',
    ['ASD', 'SLCN', 'HI'],
    'any',
    'Seat the child with a clear view of you and a wall or a quiet friend beside, away from door and printer, so that less has to be shut out.',
  ),
  strategy(
    'structured-play',
    ['ASD', 'SEMH', 'SLCN'],
    'ks1',
    'Start playtime with one game that has clear rules and an adult for the first five minutes, so that joining in does not have to be invented.',
  ),
  strategy(
    'buddy-circle',
    ['ASD', 'SEMH'],
    'lower-ks2',
    'Meet with four classmates and the child once a week for a shared job or game, because friendship grows from doing things together.',
  ),
  strategy(
    'brick-roles',
    ['ASD', 'SLCN'],
    'lower-ks2',
    'Give each child in a building group a role (the one who plans, the one who finds, the one who builds), so that nobody can finish without talking.',
  ),
  strategy(
    'teach-group-work',
    ['ASD', 'SLCN', 'SEMH'],
    'upper-ks2',
    'Practise how a group decides and how to disagree kindly before the group task, since these rules are never said aloud.',
  ),
  strategy(
    'intensive-interaction',
    ['PMLD', 'SLD', 'ASD'],
    'any',
    'Copy the child’s sounds and movements, pause, and wait for the answer, so that the child finds out that somebody replies.',
  ),
  strategy(
    'attention-bucket',
    ['ASD', 'SLCN'],
    'eyfs',
    'Open a box of surprising toys for a few minutes with hardly any words, so that looking at the same thing becomes a pleasure.',
  ),
  strategy(
    'home-school-photos',
    ['SLCN', 'ASD', 'SLD'],
    'eyfs',
    'Send a photograph of the day home and ask for one back, because the child can tell a story that the listener half knows.',
  ),
];
