import { type IsoDate, partsOf } from '../common/calendar-date';
import { academicYearStart } from '../school/academic-year';
import { tidyLine } from '../common/text';
import { yearGroups } from './codes';

/** National curriculum years that this program keeps: -2 (nursery, two-year-olds) to 6. */
export const lowestNcy = -2;
export const highestNcy = 6;

/**
 * The national curriculum year that belongs to a child's age: 0 = Reception, -1 = N2, -2 = N1; may lie outside -2 to 6.
 * `NCY = academic year start of today - of birth - 5`.
 */
export function chronologicalNcy(dob: IsoDate, today: IsoDate): number {
  return academicYearStart(today) - academicYearStart(dob) - 5;
}

/** The year group on a day: the one that is kept, or that of the age where none is. */
export function yearGroupOn(
  { ncy, dob }: { readonly ncy: number | null; readonly dob: IsoDate },
  day: IsoDate,
): number {
  return ncy ?? chronologicalNcy(dob, day);
}

/** 'Reception', 'Year 4', 'Nursery (three-year-olds)', 'Year 7'; below nursery 'Before nursery'. */
export function yearGroupName(ncy: number): string {
  const known = yearGroups.find((item) => item.ncy === ncy);
  if (known !== undefined) return known.name;
  return ncy > highestNcy ? `Year ${ncy}` : 'Before nursery';
}

/** 'N1', 'N2', 'R', '1' ... '6' (higher years as their number). */
export function yearGroupCode(ncy: number): string {
  return yearGroups.find((item) => item.ncy === ncy)?.code ?? String(ncy);
}

/**
 * Years that a child is taught away from the year of her age: 0 = none, -1 = a year behind, 1 = a year ahead.
 * Review forms ask for both years when they differ.
 */
export function yearOffset(ncyActual: number, dob: IsoDate, today: IsoDate): number {
  return ncyActual - chronologicalNcy(dob, today);
}

/** 'One year below chronological year', or null for a child in the year of her age. */
export function yearOffsetInWords(ncyActual: number, dob: IsoDate, today: IsoDate): string | null {
  const offset = yearOffset(ncyActual, dob, today);
  if (offset === 0) return null;
  const years = Math.abs(offset);
  return `${years === 1 ? 'One year' : `${years} years`} ${offset < 0 ? 'below' : 'above'} chronological year`;
}

/** Age on a day in whole years and months. A child born on 29 February has a birthday on 1 March in other years. */
export function ageOn(dob: IsoDate, day: IsoDate): { readonly years: number; readonly months: number } {
  const born = partsOf(dob);
  const now = partsOf(day);
  const months = (now.year - born.year) * 12 + now.month - born.month - (now.day < born.day ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** '8 years 10 months', '4 years'. */
export function ageInWords(dob: IsoDate, day: IsoDate): string {
  const { years, months } = ageOn(dob, day);
  const part = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  return months === 0 ? part(years, 'year') : `${part(years, 'year')} ${part(months, 'month')}`;
}

/** Summer-born: 1 April to 31 August (School Admissions Code, the age range of delayed entry). */
export function isSummerBorn(dob: IsoDate): boolean {
  const { month } = partsOf(dob);
  return month >= 4 && month <= 8;
}

const nurserySpellings: Readonly<Record<string, number>> = {
  n1: -2,
  nursery1: -2,
  nurseryyear1: -2,
  n2: -1,
  n: -1,
  nursery: -1,
  nursery2: -1,
  nurseryyear2: -1,
  prereception: -1,
  fs1: -1,
  r: 0,
  rec: 0,
  reception: 0,
  yr: 0,
  yearr: 0,
  fs2: 0,
  eyfs2: 0,
};

/**
 * The national curriculum year behind a spelling: 'Year 4', 'Y4', 'Yr 4', '04', '4', 'R', 'YR', 'Reception', '0', 'N2', 'Nursery'.
 * Years up to 14 are understood; null for anything else.
 */
export function parseYearGroup(raw: string): number | null {
  const text = tidyLine(raw)
    .toLowerCase()
    .replace(/[\s._-]+/g, '');
  const named = Object.hasOwn(nurserySpellings, text) ? nurserySpellings[text] : undefined;
  if (named !== undefined) return named;
  const full = yearGroups.find((item) => item.name.toLowerCase().replace(/[\s._-]+/g, '') === text);
  if (full !== undefined) return full.ncy;
  const digits = /^(?:nationalcurriculumyear|ncyear|ncy|year|yr|y)?(\d{1,2})$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const ncy = Number(digits);
  return ncy <= 14 ? ncy : null;
}
