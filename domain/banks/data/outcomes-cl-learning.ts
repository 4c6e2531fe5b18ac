import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('CL');

/** Memory, independence, and the engagement of children who learn at an early level. */
export const learningOutcomes: readonly BankEntry[] = [
  outcome(
    'remembers-steps',
    ['MLD', 'SPLD', 'SLCN'],
    'lower-ks2',
    'carry out 3 steps of a task in order, using a checklist with pictures, without an adult beside them.',
    ['Steps done without a prompt', 'steps', 1, 3],
  ),
  outcome(
    'works-alone',
    ['MLD', 'SPLD', 'ASD'],
    'any',
    'work without an adult for 10 minutes on a task that they can do.',
    ['Minutes of work without a prompt, average of five tasks', 'minutes', 2, 10],
  ),
  outcome(
    'tries-first',
    ['MLD', 'SPLD', 'SEMH'],
    'any',
    'try two things from their help card before asking an adult, in 4 tasks out of 5.',
    ['Tasks with two tries before asking', 'out of 5', 0, 4],
  ),
  outcome(
    'explains-learning',
    ['MLD', 'DS', 'SPLD'],
    'lower-ks2',
    'say or show what they learned in a lesson, one day later, in 4 out of 5 lessons.',
    ['Lessons recalled the next day', 'out of 5', 1, 4],
  ),
  outcome(
    'finishes-task',
    ['MLD', 'SLD', 'ASD'],
    'ks1',
    'finish 3 tasks from their tray, left to right, and put them in the finished box.',
    ['Tasks finished in one sitting', 'tasks', 1, 3],
  ),
  outcome(
    'own-equipment',
    ['SPLD', 'MLD', 'ASD'],
    'upper-ks2',
    'have everything for the lesson ready on 4 days out of 5, using a checklist in their drawer.',
    ['Days with everything ready', 'days a week', 1, 4],
  ),
  outcome(
    'uses-memory-aid',
    ['SPLD', 'MLD'],
    'upper-ks2',
    'choose and use a memory aid (jotter, word mat, recording button) in 4 lessons out of 5.',
    ['Lessons in which an aid is used without being told', 'out of 5', 0, 4],
  ),
  outcome(
    'cause-and-effect',
    ['PMLD', 'SLD', 'MSI'],
    'any',
    'press a switch or move a toy on purpose to make it happen again, 8 times out of 10.',
    ['Actions on purpose in ten offers', 'out of 10', 2, 8],
  ),
  outcome(
    'anticipates',
    ['PMLD', 'SLD', 'MSI'],
    'any',
    'show by a look, sound or movement that they expect what comes next in a familiar routine, on 4 days out of 5.',
    ['Days on which the routine is anticipated', 'out of 5', 1, 4],
  ),
  outcome(
    'explores-materials',
    ['PMLD', 'SLD', 'MSI', 'VI'],
    'any',
    'reach for and explore 5 new materials in a week with hands, mouth or feet, with an adult near.',
    ['New materials explored in a week', 'materials', 1, 5],
  ),
  outcome(
    'persists',
    ['PMLD', 'SLD'],
    'any',
    'keep trying for 2 minutes when a favourite object is partly covered or out of reach.',
    ['Minutes of trying', 'minutes', 0.5, 2],
  ),
  outcome('imitates-actions', ['SLD', 'DS', 'ASD'], 'eyfs', 'copy 6 actions of an adult in songs and play.', [
    'Different actions copied',
    'actions',
    1,
    6,
  ]),
];
