import { formatDateWithDistance } from '../common/date-words';
import type { IsoDate } from '../common/calendar-date';
import { capital } from '../common/text';
import { meetingsAYear, type MeetingStanding } from './year';

const numbers = ['none', 'one', 'two', 'three'] as const;

/** 'one' for 1; figures from four on. */
function numberWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** 'One of three this year', 'None of three this year', 'Four this year'. */
export function heldWords({ held }: MeetingStanding): string {
  const word = numberWord(held);
  const words =
    held <= meetingsAYear ? `${word} of ${numberWord(meetingsAYear)} this year` : `${word} this year`;
  return capital(words);
}

/** 'The next by the end of Term 4, 25 March 2027 (in 17 weeks).' */
export function nextWords({ next, state }: MeetingStanding, today: IsoDate): string {
  if (next === null) return 'Enough for this year.';
  const day = formatDateWithDistance(next.on, today);
  const when = /^\d/.test(next.words) ? day : `${next.words}, ${day}`;
  return state === 'late' ? `The next was due by ${when}.` : `The next by ${when}.`;
}

/** 'Meet the parents: one of three this year, two by the end of Term 4'. No name: it stands in front of it. */
export function meetWords(standing: MeetingStanding): string {
  const { next } = standing;
  const held = heldWords(standing);
  const begin = `Meet the parents: ${held.charAt(0).toLowerCase()}${held.slice(1)}`;
  return next === null ? begin : `${begin}, ${numberWord(standing.held + 1)} by ${next.words}`;
}
