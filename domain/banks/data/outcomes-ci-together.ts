import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('CI');

/** Being with others: play, conversation, change and routines. */
export const togetherOutcomes: readonly BankEntry[] = [
  outcome(
    'turn-taking-adult',
    ['ASD', 'SLD', 'DS'],
    'eyfs',
    'take 6 turns with an adult in a simple game such as rolling a ball or building a tower.',
    ['Turns before leaving the game', 'turns', 2, 6],
  ),
  outcome(
    'play-beside',
    ['ASD', 'SLCN', 'SEMH'],
    'eyfs',
    'play beside another child with the same materials for 5 minutes.',
    ['Minutes of play beside another child', 'minutes', 1, 5],
  ),
  outcome(
    'join-game',
    ['ASD', 'SLCN', 'SEMH'],
    'ks1',
    'join a game at playtime with words or a card that were practised, on 3 playtimes a week.',
    ['Playtimes on which a game is joined', 'playtimes a week', 0, 3],
  ),
  outcome(
    'board-game',
    ['ASD', 'SEMH', 'SLCN'],
    'ks1',
    'finish a board game with two other children, waiting for turns with 2 reminders at most.',
    ['Reminders to wait in one game', 'reminders', 8, 2],
  ),
  outcome(
    'conversation-turns',
    ['ASD', 'SLCN'],
    'lower-ks2',
    'keep up a conversation about another child’s topic for 4 turns.',
    ['Turns on the other child’s topic', 'turns', 1, 4],
  ),
  outcome(
    'notices-listener',
    ['ASD'],
    'upper-ks2',
    'stop and check whether the listener is still interested, in 3 conversations out of 5.',
    ['Conversations with a check, of five watched', 'out of 5', 0, 3],
  ),
  outcome(
    'group-role',
    ['ASD', 'SLCN', 'SEMH'],
    'upper-ks2',
    'carry out an agreed role in a group task to the end, in 4 group tasks out of 5.',
    ['Group tasks with the role carried out', 'out of 5', 1, 4],
  ),
  outcome(
    'now-and-next',
    ['ASD', 'SLD', 'SLCN'],
    'eyfs',
    'move to the next activity when shown their now-and-next board, within 1 minute, in 8 out of 10 changes.',
    ['Calm changes of activity, out of ten', 'out of 10', 3, 8],
  ),
  outcome(
    'own-timetable',
    ['ASD', 'SLCN', 'DS'],
    'ks1',
    'check their own picture timetable and go to the next activity with 1 reminder or less, in a whole morning.',
    ['Reminders needed in a morning', 'reminders', 7, 1],
  ),
  outcome(
    'change-of-plan',
    ['ASD', 'SEMH'],
    'lower-ks2',
    'accept a change of the day’s plan, shown with the change card, without leaving the room, 4 times out of 5.',
    ['Changes accepted in the room, out of five', 'out of 5', 1, 4],
  ),
  outcome(
    'asks-for-break',
    ['ASD', 'SEMH'],
    'any',
    'ask for a break with their card or in words before becoming distressed, in 4 out of 5 occasions.',
    ['Breaks asked for in time, out of five occasions', 'out of 5', 0, 4],
  ),
  outcome(
    'back-from-break',
    ['ASD', 'SEMH'],
    'lower-ks2',
    'return from a break to their work within 5 minutes.',
    ['Minutes until work goes on, average of a week', 'minutes', 20, 5],
  ),
  outcome(
    'trip-or-visitor',
    ['ASD', 'SLD'],
    'any',
    'take part in 2 trips or visits in the term, after preparing with a picture story.',
    ['Trips or visits taken part in', 'in the term', 0, 2],
  ),
  outcome(
    'friendship-fix',
    ['ASD', 'SLCN', 'SEMH'],
    'upper-ks2',
    'say in a talk with an adult what happened, what the other child may have thought and what to try next, after 4 out of 5 disagreements.',
    ['Disagreements talked through with all three parts', 'out of 5', 0, 4],
  ),
];
