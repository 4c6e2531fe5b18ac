import { groupBy } from '../../domain/common/group-by';
import { yearsOfRun } from '../../domain/provision/planned-weeks';
import type { RunSpan } from '../../domain/provision/run-weeks';
import type { Term } from '../../domain/school/terms';
import type { Reader } from '../database/database';

type Of<Row> = Row & { readonly schoolId: string };

/** The school years, by the year in which they start, that runs of any school touch, and others; the latest first. */
export async function readRunYears(reader: Reader, always: readonly number[]): Promise<number[]> {
  const runs: Of<RunSpan>[] = await reader('provisions')
    .distinct('schoolId', 'startsOn', 'weeks')
    .whereNull('deletedAt');
  const terms: Of<Pick<Term, 'startsOn' | 'endsOn'>>[] = await reader('terms')
    .select('schoolId', 'startsOn', 'endsOn')
    .whereNull('deletedAt')
    .orderBy('startsOn');
  const termsOf = groupBy(terms, ({ schoolId }) => schoolId);
  const years = runs.flatMap((run) => yearsOfRun(run, termsOf.get(run.schoolId) ?? []));
  return [...new Set([...always, ...years])].sort((one, other) => other - one);
}
