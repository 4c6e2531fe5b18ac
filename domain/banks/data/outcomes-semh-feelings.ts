import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('SEMH');

/** Feelings, calming, and feeling safe in school. */
export const feelingsOutcomes: readonly BankEntry[] = [
  outcome(
    'settles-on-arrival',
    ['SEMH', 'ASD'],
    'eyfs',
    'say goodbye at the door and begin an activity within 5 minutes, on 4 days out of 5.',
    ['Days settled within five minutes', 'days a week', 1, 4],
  ),
  outcome(
    'names-feelings',
    ['SEMH', 'ASD', 'SLCN'],
    'eyfs',
    'point to or name 4 feelings on a feelings chart when asked how they are.',
    ['Feelings named in the right moment', 'feelings', 1, 4],
  ),
  outcome(
    'checks-in',
    ['SEMH', 'ASD'],
    'ks1',
    'show on the feelings scale how they are at two set times a day, on 4 days out of 5.',
    ['Days with both check-ins', 'days a week', 0, 4],
  ),
  outcome(
    'body-signs',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'name 3 signs in their own body that tell them they are getting cross or worried.',
    ['Signs named without a picture', 'signs', 0, 3],
  ),
  outcome(
    'calming-choice',
    ['SEMH', 'ASD'],
    'ks1',
    'choose one of their calming activities when an adult offers the board, in 8 out of 10 upsets.',
    ['Upsets in which a choice is made', 'out of 10', 2, 8],
  ),
  outcome(
    'calms-in-time',
    ['SEMH', 'ASD'],
    'any',
    'be calm and ready again within 10 minutes of being upset.',
    ['Minutes until calm, average of two weeks', 'minutes', 35, 10],
  ),
  outcome(
    'uses-strategy-alone',
    ['SEMH', 'ASD'],
    'upper-ks2',
    'use a calming strategy without a reminder 3 times a week and tell an adult afterwards what helped.',
    ['Times used without a reminder', 'times a week', 0, 3],
  ),
  outcome(
    'hands-to-self',
    ['SEMH', 'ASD'],
    'ks1',
    'use words or a card in place of hitting or pushing, so that there are no more than 2 such events in a week.',
    ['Events of hitting or pushing', 'a week', 10, 2],
  ),
  outcome(
    'stays-in-room',
    ['SEMH', 'ASD'],
    'any',
    'stay in the classroom or in the agreed calm place, leaving without asking no more than 1 time in a week.',
    ['Times the child leaves without asking', 'times a week', 8, 1],
  ),
  outcome(
    'comes-into-class',
    ['SEMH', 'ASD'],
    'any',
    'come into class with the others at the start of the day on 4 days out of 5.',
    ['Days on which the child comes in with the class', 'days a week', 1, 4],
  ),
  outcome(
    'full-days',
    ['SEMH', 'ASD'],
    'any',
    'attend 5 full days a week, following the plan of small steps made with the family.',
    ['Full days attended', 'days a week', 2, 5],
  ),
  outcome(
    'worries-shared',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'tell a trusted adult about a worry, by talking, drawing or the worry box, at least 2 times a week.',
    ['Worries shared', 'times a week', 0, 2],
  ),
  outcome(
    'brave-steps',
    ['SEMH', 'ASD'],
    'upper-ks2',
    'climb 5 steps of their ladder of brave steps, each done three times.',
    ['Steps of the ladder reached', 'steps', 0, 5],
  ),
  outcome(
    'sensory-tools',
    ['ASD', 'SEMH', 'PD'],
    'any',
    'use their agreed movement break or sensory tool and return to the task, in 4 lessons out of 5.',
    ['Lessons with a break used well', 'out of 5', 1, 4],
  ),
  outcome(
    'sleep-and-ready',
    ['SEMH', 'OTH'],
    'any',
    'say in the morning check-in that they are ready to learn (4 or 5 on the scale) on 3 days out of 5.',
    ['Mornings at 4 or 5 of the scale', 'days a week', 1, 3],
  ),
];
