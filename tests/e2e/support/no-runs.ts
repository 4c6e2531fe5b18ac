import { expect } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import type { Program } from './program';

/** Takes the runs of the demo school away by the program's own calls: a school that begins with its map. */
export async function removeAllRuns({ page }: Program): Promise<void> {
  const left = await page.evaluate(async () => {
    const { provision } = (window as unknown as { desk: Desk }).desk.calls;
    const list = await provision.list({ year: 2026 });
    if (!list.ok) throw new Error(list.problem.message);
    for (const { id } of list.value.rows) await provision.remove({ id });
    const after = await provision.list({ year: 2026 });
    return after.ok ? after.value.rows.length : -1;
  });
  expect(left).toBe(0);
  await page.reload();
}
