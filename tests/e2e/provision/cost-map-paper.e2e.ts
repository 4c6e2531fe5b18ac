import path from 'node:path';
import { expect, test } from 'playwright/test';
import { costMap } from '../../../domain/costs/cost-map';
import { costMapPaper } from '../../../domain/papers/cost-map-paper';
import { sampleMapInput } from '../../unit/domain/costs/sample-map';
import { printPaper, readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

test('the costed map of a whole school is printed whole, its head on every page', async () => {
  const input = sampleMapInput();
  // Twice the map, with a name that is long: more than one page.
  const runs = [...input.runs, ...input.runs.map((run) => ({ ...run, id: `${run.id} again` }))].map(
    (run, index) =>
      index === 0
        ? { ...run, name: 'A long name of a provision which has to go over several lines of the map' }
        : run,
  );
  const model = costMapPaper(costMap({ ...input, runs }, 'actual', new Map()), '2026-11-23');
  const file = path.join(process.env['SHOTS'] ?? program.scratch, 'map.pdf');
  await printPaper(program, model, file);
  const { pages, text, closed } = await readPaper(file, 'A4', true);
  expect(pages).toBeGreaterThan(1);
  expect(text.match(/Hourly/g)?.length).toBe(pages);
  expect(closed).toContain('£31,848.44');
  for (const { name } of runs) expect(closed).toContain(name.replace(/\s+/g, ''));
});
