import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('SEMH');

/** Attention, relationships and belief in oneself. */
export const belongingOutcomes: readonly BankEntry[] = [
  outcome(
    'shares-toys',
    ['SEMH', 'ASD', 'SLCN'],
    'eyfs',
    'wait for a toy with a sand timer of two minutes, in 4 out of 5 tries.',
    ['Waits without taking, out of five', 'out of 5', 1, 4],
  ),
  outcome(
    'stays-with-activity',
    ['SEMH', 'ASD', 'MLD'],
    'eyfs',
    'stay with an activity of their choice for 6 minutes before going to another.',
    ['Minutes with one activity', 'minutes', 1, 6],
  ),
  outcome(
    'follows-first-time',
    ['SEMH'],
    'ks1',
    'do what a known adult asks the first or second time, in 8 out of 10 requests.',
    ['Requests followed by the second time', 'out of 10', 3, 8],
  ),
  outcome(
    'on-task',
    ['SEMH', 'ASD', 'OTH'],
    'lower-ks2',
    'be on task in 7 out of 10 glances, made every minute in a lesson.',
    ['Glances on task, in ten minutes of a lesson', 'out of 10', 3, 7],
  ),
  outcome(
    'hand-up',
    ['SEMH', 'OTH'],
    'ks1',
    'wait with a hand up or hold the talking object before speaking in class, calling out no more than 3 times in a lesson.',
    ['Times the child calls out', 'times in a lesson', 14, 3],
  ),
  outcome(
    'finishes-by-timer',
    ['SEMH', 'OTH', 'SPLD'],
    'lower-ks2',
    'finish two agreed parts of a task before the timer ends, in 4 lessons out of 5.',
    ['Lessons in which both parts are finished', 'out of 5', 1, 4],
  ),
  outcome(
    'plans-own-work',
    ['SEMH', 'OTH', 'SPLD'],
    'upper-ks2',
    'break a piece of work into 3 parts with times, and tick each when it is done, once a day.',
    ['Parts planned and ticked', 'parts a day', 0, 3],
  ),
  outcome(
    'playtime-calm',
    ['SEMH', 'ASD'],
    'any',
    'have 4 playtimes a week without an incident, starting with a planned game.',
    ['Playtimes without an incident', 'a week', 1, 4],
  ),
  outcome(
    'plays-fair',
    ['SEMH', 'ASD'],
    'lower-ks2',
    'finish a game that they lose, saying “good game”, in 3 games out of 4.',
    ['Lost games finished', 'out of 4', 0, 3],
  ),
  outcome(
    'solves-quarrel',
    ['SEMH', 'SLCN'],
    'upper-ks2',
    'use the steps “stop, say, listen, agree” in 3 out of 5 quarrels with an adult near.',
    ['Quarrels with all four steps', 'out of 5', 0, 3],
  ),
  outcome(
    'puts-right',
    ['SEMH'],
    'ks1',
    'put right what went wrong (mend, tidy, kind words) after 4 out of 5 incidents, on the same day.',
    ['Incidents put right on the same day', 'out of 5', 1, 4],
  ),
  outcome(
    'accepts-help',
    ['SEMH', 'SPLD'],
    'any',
    'accept help or correction with calm words in 4 out of 5 occasions.',
    ['Calm answers to help, out of five', 'out of 5', 1, 4],
  ),
  outcome(
    'has-a-go',
    ['SEMH', 'SPLD', 'MLD'],
    'lower-ks2',
    'have a go at a new task within 2 minutes and keep a first try in the book.',
    ['Minutes until the first try', 'minutes', 15, 2],
  ),
  outcome(
    'says-strengths',
    ['SEMH', 'SPLD'],
    'any',
    'name 5 things that they are good at, with an example of each.',
    ['Strengths named with an example', 'strengths', 1, 5],
  ),
  outcome(
    'trusted-adults',
    ['SEMH', 'ASD'],
    'any',
    'name 3 adults in school whom they can go to, and go to one of them when something is wrong.',
    ['Adults named, and gone to', 'adults', 1, 3],
  ),
  outcome(
    'helps-others',
    ['SEMH', 'MLD'],
    'upper-ks2',
    'carry out a job for the class or a younger child on 4 days out of 5.',
    ['Days on which the job is done', 'days a week', 0, 4],
  ),
  outcome(
    'lunch-hall',
    ['SEMH', 'ASD'],
    'ks1',
    'eat lunch in the hall with two friends for 15 minutes on 4 days out of 5.',
    ['Minutes in the hall', 'minutes', 3, 15],
  ),
];
