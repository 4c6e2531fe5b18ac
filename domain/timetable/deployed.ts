import { countOf } from '../common/text';
import { minutesIn, without } from './stretches';
import { schoolDays, shortHours } from './times';
import type { Slot, WeekPerson } from './week';

/** Where somebody's time of a week goes. All in minutes. */
export interface Deployment {
  /** Paid; where that is not entered, the hours in which the person works; null where neither is. */
  readonly contracted: number | null;
  /** In slots that are no breaks; what overlaps counts once. */
  readonly deployed: number;
  readonly breaks: number;
  /** In the person's hours, and in no slot; null while no hours are entered. */
  readonly free: number | null;
}

export function deploymentOf(person: WeekPerson, slots: readonly Slot[]): Deployment {
  const theirs = slots.filter(({ staffId }) => staffId === person.id);
  const sum = (minutesOn: (day: (typeof schoolDays)[number]) => number): number =>
    schoolDays.reduce((total, day) => total + minutesOn(day), 0);
  const on = <Item extends { readonly day: number }>(items: readonly Item[], day: number): Item[] =>
    items.filter((item) => item.day === day);
  const work = theirs.filter(({ kind }) => kind !== 'break');
  const breaks = theirs.filter(({ kind }) => kind === 'break');
  const hours = sum((day) => minutesIn(on(person.hours, day)));
  return {
    contracted: person.contractMinutes ?? (person.hours.length > 0 ? hours : null),
    deployed: sum((day) => minutesIn(on(work, day))),
    breaks: sum((day) => minutesIn(without(on(breaks, day), on(work, day)))),
    free:
      person.hours.length > 0
        ? sum((day) => minutesIn(without(on(person.hours, day), on(theirs, day))))
        : null,
  };
}

/** 'Contracted 25 h, deployed 22 h 30, 1 h free; 2 clashes'. */
export function deploymentInWords(deployment: Deployment, clashes: number): string {
  return `${hoursInWords(deployment)}; ${clashes === 0 ? 'no clashes' : countOf(clashes, 'clash', 'clashes')}`;
}

/** 'Contracted 25 h, deployed 22 h 30, 1 h free'. */
export function hoursInWords({ contracted, deployed, free }: Deployment): string {
  const over = contracted !== null && deployed > contracted ? deployed - contracted : 0;
  const parts = [
    contracted === null ? 'Hours not entered' : `Contracted ${shortHours(contracted)}`,
    `deployed ${shortHours(deployed)}`,
    ...(over > 0 ? [`${shortHours(over)} more than contracted`] : []),
    ...(free === null ? [] : [free === 0 ? 'nothing free' : `${shortHours(free)} free`]),
  ];
  return parts.join(', ');
}
