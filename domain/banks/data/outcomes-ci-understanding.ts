import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('CI');

/** Attention, listening and understanding. */
export const understandingOutcomes: readonly BankEntry[] = [
  outcome(
    'name-response',
    ['ASD', 'SLCN', 'SLD'],
    'eyfs',
    'look up or turn when an adult nearby says their name, 4 times out of 5.',
    ['Responses to the name in five tries a day, over one week', 'out of 5', 1, 4],
  ),
  outcome(
    'shared-attention',
    ['ASD', 'SLD', 'PMLD'],
    'eyfs',
    'stay with a toy or an action that an adult shares with them for 3 minutes.',
    ['Minutes of shared attention, timed three times a week', 'minutes', 0.5, 3],
  ),
  outcome(
    'carpet-time',
    ['SLCN', 'ASD', 'SEMH'],
    'eyfs',
    'sit and join in with a carpet session of 8 minutes, with a picture of what comes next.',
    ['Minutes on the carpet, timed in five sessions', 'minutes', 2, 8],
  ),
  outcome(
    'one-key-word',
    ['SLCN', 'DS', 'SLD'],
    'eyfs',
    'follow an instruction with 1 key word (“Get your coat”) without a gesture, in 8 out of 10 tries.',
    ['Instructions followed without a gesture, in ten tries', 'out of 10', 3, 8],
  ),
  outcome(
    'two-key-words',
    ['SLCN', 'DS', 'MLD'],
    'eyfs',
    'follow instructions with two key words (“Put teddy under the chair”) in 8 out of 10 tries.',
    ['Two-key-word instructions followed, in ten tries', 'out of 10', 2, 8],
  ),
  outcome(
    'three-key-words',
    ['SLCN', 'MLD', 'ASD'],
    'ks1',
    'follow instructions with three key words in everyday routines in 8 out of 10 tries.',
    ['Three-key-word instructions followed, in ten tries', 'out of 10', 4, 8],
  ),
  outcome(
    'class-instruction',
    ['SLCN', 'ASD', 'MLD'],
    'ks1',
    'start what the whole class was asked to do within one minute, with one prompt at most, in 4 lessons out of 5.',
    ['Lessons in which work is begun within a minute', 'out of 5', 1, 4],
  ),
  outcome(
    'says-not-understood',
    ['SLCN', 'ASD', 'HI'],
    'any',
    'say or show that they have not understood at least 3 times in a day.',
    ['Times the child asks or shows a card, counted on three days', 'times a day', 0, 3],
  ),
  outcome(
    'wh-questions',
    ['SLCN', 'ASD', 'DS'],
    'ks1',
    'answer “who”, “what” and “where” questions about a picture book correctly, 8 out of 10 questions.',
    ['Right answers to ten questions about a new book', 'out of 10', 3, 8],
  ),
  outcome(
    'why-how-questions',
    ['SLCN', 'ASD', 'MLD'],
    'lower-ks2',
    'answer “why” and “how” questions about what was read in class, giving a reason, in 7 out of 10 questions.',
    ['Answers with a reason, in ten questions', 'out of 10', 2, 7],
  ),
  outcome(
    'time-words',
    ['SLCN', 'DS', 'MLD'],
    'ks1',
    'use and understand “before”, “after”, “first” and “last” in talk about the day, 8 times out of 10.',
    ['Right use in ten questions about the timetable', 'out of 10', 3, 8],
  ),
  outcome(
    'topic-words',
    ['SLCN', 'MLD', 'HI'],
    'lower-ks2',
    'explain 8 of the 10 chosen words of a topic in a sentence of their own, two weeks after they were taught.',
    ['Words explained, two weeks after teaching', 'out of 10', 2, 8],
  ),
  outcome(
    'inference-talk',
    ['SLCN', 'ASD'],
    'upper-ks2',
    'say what a person in a text may be feeling or thinking, and which words show it, for 4 out of 5 passages.',
    ['Passages explained with evidence from the text', 'out of 5', 1, 4],
  ),
  outcome(
    'figures-of-speech',
    ['ASD', 'SLCN', 'HI'],
    'upper-ks2',
    'explain what is really meant by 12 everyday sayings that have been taught (“pull your socks up”).',
    ['Sayings explained from the taught list', 'sayings', 3, 12],
  ),
  outcome(
    'listen-in-pairs',
    ['SLCN', 'SEMH'],
    'lower-ks2',
    'listen to a partner and repeat one thing that was said, in 4 paired talks out of 5.',
    ['Paired talks in which the partner’s point is repeated', 'out of 5', 1, 4],
  ),
];
