import type { RecordsToReview, RetentionTarget, ReviewItem } from '../../domain/retention/api';
import { recordClasses, yearClassKeys } from '../../domain/retention/classes';
import { isReviewDue } from '../../domain/retention/review-day';
import {
  awaitsPassingOn,
  pupilStanding,
  type RetentionStanding,
  yearStanding,
} from '../../domain/retention/standing';
import { academicYearName, academicYearOf } from '../../domain/school/academic-year';
import type { Database, Reader } from '../database/database';
import { heldYears } from './held-years';
import {
  extensions,
  holdsOf,
  pupilsOnFile,
  type PupilOnFile,
  readReviewDay,
  readReviewedOn,
  rulesNow,
  yearKey,
} from './repository';
import { yearsOfClass } from './year-records';

/** Everything whose day has passed or comes within this school year, with why. */
export async function recordsToReview({ read, clock }: Database): Promise<RecordsToReview> {
  const today = clock.today();
  const pupils = await pupilsOnFile(read);
  const all = [...(await pupilItems(read, today, pupils)), ...(await yearItems(read, today))];
  const [reviewDay, reviewedOn] = [await readReviewDay(read), await readReviewedOn(read)];
  return {
    today,
    yearEndsOn: academicYearOf(today).endsOn,
    items: all
      .filter(({ standing }) => standing.state === 'passed' || standing.state === 'soon')
      .sort(byState),
    held: all.filter(({ standing: { state, until } }) => state === 'held' && until !== null && until < today),
    toPassOn: pupils.filter(awaitsPassingOn).map(({ id, leftOn, destination, ...pupil }) => ({
      ...{ pupilId: id, name: nameOf(pupil), leftOn: leftOn ?? '', destination },
    })),
    ...{ reviewDay, reviewedOn, isReviewDue: isReviewDue(reviewDay, reviewedOn, today) },
  };
}

/** What Home says once a year. While the review is not due, nothing is looked for. */
export async function yearlyReminder(database: Database): Promise<{ passed: number } | null> {
  const { read, clock } = database;
  if (!isReviewDue(await readReviewDay(read), await readReviewedOn(read), clock.today())) return null;
  const { items } = await recordsToReview(database);
  const passed = items.filter(({ standing }) => standing.state === 'passed').length;
  return passed === 0 ? null : { passed };
}

/** How some targets stand now: what a decision about them is held against. Without those that are not there. */
export async function itemsFor(
  { read, clock }: Pick<Database, 'clock'> & { readonly read: Reader },
  targets: readonly RetentionTarget[],
): Promise<readonly ReviewItem[]> {
  const today = clock.today();
  const ids = targets.flatMap((target) => (target.kind === 'pupil' ? [target.pupilId] : []));
  const pupils = await pupilItems(read, today, await pupilsOnFile(read, ids));
  const years = targets.some(({ kind }) => kind === 'year') ? await yearItems(read, today) : [];
  const wanted = new Set(targets.map(keyOf));
  return [...pupils, ...years].filter(({ target }) => wanted.has(keyOf(target)));
}

export function keyOf(target: RetentionTarget): string {
  return target.kind === 'pupil' ? target.pupilId : yearKey(target.recordClass, target.startYear);
}

async function pupilItems(
  reader: Reader,
  today: string,
  pupils: readonly PupilOnFile[],
): Promise<ReviewItem[]> {
  const [rules, holds, longer] = [await rulesNow(reader), await holdsOf(reader), await extensions(reader)];
  return pupils.map((pupil) => ({
    target: { kind: 'pupil', pupilId: pupil.id },
    title: nameOf(pupil),
    count: null,
    standing: pupilStanding(pupil, {
      ...{ rules, today, holds: holds.get(pupil.id) ?? [], extensions: longer.get(pupil.id) ?? [] },
    }),
  }));
}

async function yearItems(reader: Reader, today: string): Promise<ReviewItem[]> {
  const [rules, longer] = [await rulesNow(reader), await extensions(reader)];
  const heldIn = await heldYears(reader);
  const items: ReviewItem[] = [];
  for (const recordClass of yearClassKeys) {
    for (const [startYear, count] of await yearsOfClass(reader, recordClass)) {
      const kept = longer.get(yearKey(recordClass, startYear)) ?? [];
      items.push({
        target: { kind: 'year', recordClass, startYear },
        title: `${recordClasses[recordClass].title} ${academicYearName(startYear)}`,
        count,
        standing: yearStanding(recordClass, startYear, {
          ...{ rules, today, extensions: kept, held: heldIn(recordClass, startYear) },
        }),
      });
    }
  }
  return items;
}

function nameOf({ forename, surname }: Pick<PupilOnFile, 'forename' | 'surname'>): string {
  return `${forename} ${surname}`;
}

function byState(one: ReviewItem, other: ReviewItem): number {
  return order(one.standing).localeCompare(order(other.standing));
}

/** Passed first, the oldest day first. */
function order({ state, until }: RetentionStanding): string {
  return `${state === 'passed' ? 0 : 1} ${until ?? ''}`;
}
