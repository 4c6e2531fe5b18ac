// @ts-check
// What provision costs, reckoned anew after one edit: 24 provisions with 212 pupils in each. The goal is 20 ms.
import { runnerImport } from 'vite';
import { inProject } from '../../build/tools/paths.mjs';

/** @returns {Promise<import('./figure.mjs').Figure[]>} */
export async function measureCosts() {
  const { module } = await runnerImport(inProject('tests', 'bench', 'costs.ts'));
  const { timeCosts } = /** @type {typeof import('./costs')} */ (module);
  // The first rounds warm the engine up, as the first look at the screen does.
  timeCosts();
  const { page, floor } = timeCosts();
  return [
    {
      name: 'costs after one edit',
      size: '24 provisions with 212 pupils each',
      value: Math.round(page * 10) / 10,
      floor: Math.round(floor * 10) / 10,
      unit: 'ms',
      ratio: page / floor,
      goal: 20 / floor,
    },
  ];
}
