import { costPage } from '../../domain/costs/cost-page';
import { plainPupil, sampleMapInput } from '../unit/domain/costs/sample-map';

/** How long the whole page of costs takes after one edit: 24 provisions with 212 pupils each, in milliseconds; the least is to copy the runs once. */
export function timeCosts(runs = 15): { readonly page: number; readonly floor: number } {
  const input = sampleMapInput();
  const pupils = Array.from({ length: 212 }, (_, index) =>
    plainPupil(`pupil ${index}`, { weight: 1 + (index % 3) / 2 }),
  );
  const large = input.runs.map((run) => ({ ...run, pupils }));
  const times = Array.from({ length: runs }, (_, index) => {
    // The edit: one provision runs for another number of weeks.
    const edited = large.map((run, at) =>
      at === index % large.length ? { ...run, weeks: run.weeks + 1 } : run,
    );
    const began = performance.now();
    costPage({ ...input, runs: edited });
    const page = performance.now() - began;
    const copyBegan = performance.now();
    structuredClone(edited);
    return { page, floor: performance.now() - copyBegan };
  });
  return { page: median(times.map(({ page }) => page)), floor: median(times.map(({ floor }) => floor)) };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
