import type { RecordGroup, RecordPart } from '../subject-access/record';
import type { PartId } from '../subject-access/spec';

/** What can go into the file for the next school. */
export interface TransferOffer {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly PartId[];
  readonly goesIn: boolean;
}

export const transferOffers: readonly TransferOffer[] = [
  {
    key: 'details',
    title: 'Details and contacts',
    about: 'With where the medical plan is kept',
    parts: ['pupil', 'family'],
    goesIn: true,
  },
  {
    key: 'needs',
    title: 'SEN status and needs',
    about: 'With their history',
    parts: ['needs'],
    goesIn: true,
  },
  { key: 'profile', title: 'One-page profile', about: 'The latest', parts: ['profiles'], goesIn: true },
  { key: 'plan', title: 'EHC plan', about: 'The plan in force', parts: ['plans'], goesIn: true },
  { key: 'review', title: 'Review of the EHC plan', about: 'The latest', parts: ['reviews'], goesIn: true },
  {
    key: 'support',
    title: 'SEN support plan',
    about: 'The latest, with its targets and progress',
    parts: ['support'],
    goesIn: true,
  },
  {
    key: 'provision',
    title: 'Provision',
    about: 'What was given, when, and what came of it',
    parts: ['provision'],
    goesIn: true,
  },
  {
    key: 'notes',
    title: 'Chronology',
    about: 'Notes and meetings with parents, by their day',
    parts: ['notes'],
    goesIn: true,
  },
  {
    key: 'earlier',
    title: 'Earlier plans, reviews and profiles',
    about: 'Everything before the latest ones',
    parts: [],
    goesIn: false,
  },
];

/** By key what goes in or stays out against the usual. */
export type TransferChoice = Readonly<Record<string, boolean>>;

export function goesIn(key: string, usual: boolean, choice: TransferChoice): boolean {
  return choice[key] ?? usual;
}

/** The lists of which the next school gets the latest entry alone, unless earlier ones are wanted. */
const latestAlone: ReadonlySet<string> = new Set(['pupil_profiles', 'ehc_plans', 'reviews', 'support_plans']);

/** The parts of the record that go to the next school. What lies in the bin stays. */
export function transferParts(parts: readonly RecordPart[], choice: TransferChoice): readonly RecordPart[] {
  const chosen = new Set(
    transferOffers.flatMap(({ key, parts: of, goesIn: usual }) => (goesIn(key, usual, choice) ? of : [])),
  );
  const withEarlier = goesIn('earlier', false, choice);
  return parts
    .filter(({ id }) => chosen.has(id))
    .map((part) => ({ ...part, groups: part.groups.flatMap((group) => kept(group, withEarlier)) }))
    .filter(({ groups }) => groups.length > 0);
}

function kept(group: RecordGroup, withEarlier: boolean): RecordGroup[] {
  const here = group.entries
    .filter(({ inBinSince }) => inBinSince === null)
    .map((entry) => ({ ...entry, groups: entry.groups.flatMap((inner) => kept(inner, true)) }));
  const entries = latestAlone.has(group.table) && !withEarlier ? here.slice(-1) : here;
  return entries.length === 0 ? [] : [{ ...group, entries }];
}
