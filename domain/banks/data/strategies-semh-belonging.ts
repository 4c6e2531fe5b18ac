import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { strategy } = bankOf('SEMH');

/** Hard times, worries, belonging and attention. */
export const belongingStrategies: readonly BankEntry[] = [
  strategy(
    'predict-hard-times',
    ['SEMH', 'ASD'],
    'any',
    'Keep a record of time, place and what came before for two weeks, so that the hard times of the day can be planned for.',
  ),
  strategy(
    'early-signs',
    ['SEMH', 'ASD'],
    'any',
    'Write down the child’s first signs of stress with what helps at each stage, and give the page to every adult, so that all act early and alike.',
  ),
  strategy(
    'exit-card',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'Agree on an exit card, where it leads, how long and how to come back, and rehearse it, so that leaving is a plan and not a flight.',
  ),
  strategy(
    'safe-return',
    ['SEMH', 'ASD'],
    'any',
    'Plan the way back after time out: a smile, an easy first task, nothing said before the class, because coming back is harder than going.',
  ),
  strategy(
    'playground-plan',
    ['SEMH', 'ASD'],
    'any',
    'Plan each playtime with one game, one friend and one adult to go to, so that the open space has a shape.',
  ),
  strategy(
    'lunch-club',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'Open a small lunchtime club around a shared interest, so that being with others has a reason.',
  ),
  strategy(
    'worry-time',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'Set a daily worry time of ten minutes with the worry box, so that worries can be put down until then.',
  ),
  strategy(
    'brave-ladder',
    ['SEMH'],
    'upper-ks2',
    'Draw a ladder from the easiest to the hardest step with the child and climb one at a time, each until it is dull, because fear goes by meeting it in small doses.',
  ),
  strategy(
    'attendance-steps',
    ['SEMH', 'ASD'],
    'any',
    'Make a plan of small steps back into school with family and child, with a person to meet and a first task that is loved, and review it weekly.',
  ),
  strategy(
    'separation-object',
    ['SEMH'],
    'eyfs',
    'Let the child keep a small thing from home in a pocket and say exactly when it is home time, so that the link is not broken.',
  ),
  strategy(
    'routine-goodbye',
    ['SEMH', 'ASD'],
    'eyfs',
    'Keep the goodbye short, the same each day, and begin a job at once, because a long farewell says that there is something to fear.',
  ),
  strategy(
    'nurture-slot',
    ['SEMH'],
    'ks1',
    'Share a snack and a game in a small group twice a week with the same two adults, so that trust and turn-taking are lived.',
  ),
  strategy(
    'emotion-stories',
    ['SEMH', 'SLCN', 'ASD'],
    'ks1',
    'Stop in a story and ask what the body of the person feels like now, because others’ feelings are safer to talk about.',
  ),
  strategy(
    'growth-words',
    ['SEMH', 'SPLD', 'MLD'],
    'any',
    'Add “yet” to “I can’t” and show an old piece of work beside a new one, so that getting better can be seen.',
  ),
  strategy(
    'mistakes-board',
    ['SEMH', 'SPLD'],
    'upper-ks2',
    'Show your own mistake each day and how you mended it, so that a wrong answer is ordinary.',
  ),
  strategy(
    'success-book',
    ['SEMH', 'SPLD', 'MLD'],
    'any',
    'Write one thing that went well into a success book before home time, in the child’s own words, and read it on hard days.',
  ),
  strategy(
    'fidget-agreed',
    ['SEMH', 'ASD', 'OTH'],
    'any',
    'Agree on one fidget tool with two rules (hands under the table, not for throwing), and see after two weeks whether attention is longer with it.',
  ),
  strategy(
    'quiet-signal',
    ['SEMH', 'OTH'],
    'any',
    'Use a private signal (a hand on the table, a card) to bring attention back, so that nobody else needs to hear it.',
  ),
  strategy(
    'seat-calm',
    ['SEMH', 'OTH'],
    'any',
    'Seat the child near you, facing the teaching and beside a calm model, with a second place to stand and work, so that moving is allowed.',
  ),
  strategy(
    'start-together',
    ['SEMH', 'OTH'],
    'ks1',
    'Check the start of a task together: “Pencil, page, first word”, because starting is the hardest minute.',
  ),
  strategy(
    'trauma-safe',
    ['SEMH', 'OTH'],
    'any',
    'Warn before touch, loud sounds and a change of adult, and tell visitors and supply staff, because what feels small to us may not be to a child who has been hurt.',
  ),
  strategy(
    'home-phone-good',
    ['SEMH'],
    'any',
    'Ring home with something good every fortnight, so that the school’s number is not always bad news.',
  ),
  strategy(
    'teach-winning',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'Play short games of luck in which losing comes often and quickly, with the words for it practised, so that losing loses its sting.',
  ),
];
