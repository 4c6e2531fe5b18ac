import { describe, expect, it } from 'vitest';
import type { ImpactPage, ImpactRow } from '../../../../domain/costs/impact-page';
import { impactList, isImpactPart } from '../../../../domain/papers/impact-list';
import { listPaperSchema } from '../../../../domain/papers/list-paper';

const nothing: ImpactRow = {
  key: 'a',
  name: 'Touch typing club',
  area: null,
  runs: 1,
  children: 9,
  entry: null,
  exit: null,
  gain: null,
  rate: null,
  asExpected: '',
  positive: 'not judged yet',
  met: 0,
  cost: { actual: 0, standard: 0 },
  perSuccess: { actual: null, standard: null },
  small: 'Nobody’s result is entered yet.',
};
const known: ImpactRow = {
  ...nothing,
  key: 'b',
  name: 'Pupil premium',
  children: 4,
  entry: '9',
  exit: '12',
  gain: '+3 points',
  rate: '0.8 times what was expected',
  asExpected: '2 of 4',
  positive: '3 of 4',
  met: 3,
  perSuccess: { actual: 10_614, standard: 11_000 },
  small: '4 results: too few to conclude anything.',
};
const page: ImpactPage = {
  schoolId: 's',
  schools: [{ id: 's', name: 'Harbour Street Primary School' }],
  startYear: 2026,
  hidesActual: false,
  today: '2026-11-23',
  types: [nothing],
  runs: [],
  areas: [],
  needs: [],
  groups: [known, { ...known, met: 0, perSuccess: { actual: null, standard: null }, small: null }],
};

describe('the impact on paper', () => {
  it('says what the screen says, at the rates that are shown, and that few children can be recognised', () => {
    const list = impactList({ page, part: 'groups', rate: 'standard' });
    expect(listPaperSchema.parse(list)).toEqual(list);
    expect(list.title).toBe('Impact of provision 2026/27, by group of children');
    expect(list.caption).toMatch(/few children can show who they are\. Harbour Street Primary School$/);
    expect(list.columns.at(-1)).toBe('Cost of a success, the local authority’s standard rates');
    expect(list.rows[0]).toEqual([
      ...['Pupil premium', '4', '9 to 12', '+3 points', '0.8 times what was expected', '2 of 4'],
      ...['3 of 4. 4 results: too few to conclude anything.', '£110.00'],
    ]);
    expect(list.rows[1]?.slice(-2)).toEqual(['3 of 4', 'none yet']);
  });

  it('leaves empty what is not known', () => {
    const { rows } = impactList({ page, part: 'types', rate: 'actual' });
    expect(rows).toEqual([['Touch typing club', '9', '', '', '', '', 'not judged yet', '']]);
  });

  it('knows its parts', () => {
    expect(['types', 'runs', 'areas', 'needs', 'groups'].every(isImpactPart)).toBe(true);
    expect(['toString', 'school', ''].some(isImpactPart)).toBe(false);
  });
});
