import { expect, test } from 'vitest';
import { groupedLines } from '../../../../domain/tasks/due-groups';
import type { DueLine, DueTarget } from '../../../../domain/tasks/due-model';

function line(
  id: string,
  kind: 'support-plan' | 'support' | 'pupil',
  dueOn: string,
  byWhen: string,
): DueLine {
  const target: DueTarget = { kind, id };
  const pupil = { id, name: id, calledName: id, schoolId: 's', schoolName: 'Harbour Street' };
  const rest = { what: 'Review the support plan', from: null, why: 'Because.', source: 'Code 6.53' };
  return { id, pupil, dueOn, byWhen, ...rest, action: { label: 'Review', target } };
}
const ten = ['2026-12-10', 'by 10 December 2026 (in 2 weeks)'] as const;
const eleven = ['2026-12-11', 'by 11 December 2026 (in 2 weeks)'] as const;

test('three of a kind are one sentence in the place of the first of them', () => {
  const [ann, other, ben, cem] = [
    line('Ann', 'support-plan', ...ten),
    line('Other', 'pupil', ...ten),
    line('Ben', 'support-plan', ...eleven),
    line('Cem', 'support-plan', ...eleven),
  ];
  const entries = groupedLines([ann, other, ben, cem]);
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatchObject({
    kind: 'plan-reviews',
    what: 'Plan reviews with the parents of 3 pupils',
    byWhen: 'by 10 December 2026 (in 2 weeks), the last by 11 December 2026',
    lines: [ann, ben, cem],
  });
  expect(entries[1]).toBe(other);
});

test('two of a kind stay lines, and kinds are not mixed', () => {
  const lines = [
    line('Ann', 'support-plan', ...ten),
    line('Ben', 'support', ...ten),
    line('Cem', 'support-plan', ...ten),
    line('Dag', 'support', ...ten),
  ];
  expect(groupedLines(lines)).toEqual(lines);
});

test('files to hand over and receipts are two sentences, each for those whom it is about', () => {
  const file = (id: string, awaits: 'handing-over' | 'receipt'): DueLine => {
    const plain = line(id, 'pupil', ...ten);
    return { ...plain, action: { label: 'Open', target: { kind: 'transfer', id, awaits } } };
  };
  const files = ['Ann', 'Ben', 'Cem'].map((id) => file(id, 'handing-over'));
  const receipts = ['Dag', 'Eve', 'Fay'].map((id) => file(id, 'receipt'));
  expect(groupedLines([...files, ...receipts])).toMatchObject([
    { kind: 'files-to-hand-over', what: 'Hand over the SEN files of 3 pupils', lines: files },
    { kind: 'file-receipts', what: 'Ask for the receipts for the SEN files of 3 pupils', lines: receipts },
  ]);
});

test('a group of one day says it once, and a late one says since when', () => {
  const late = (id: string, dueOn: string) => line(id, 'support', dueOn, `some days late, due ${dueOn}`);
  const [same] = groupedLines(['a', 'b', 'c'].map((id) => late(id, '2026-11-10')));
  expect(same).toMatchObject({ kind: 'parent-meetings', byWhen: 'some days late, due 2026-11-10' });
  const [days] = groupedLines([late('a', '2026-11-10'), late('b', '2026-11-10'), late('c', '2026-11-20')]);
  expect(days).toMatchObject({
    byWhen: 'some days late, due 2026-11-10, the last due 20 November 2026',
    what: 'Meetings with the parents of 3 pupils',
  });
});
