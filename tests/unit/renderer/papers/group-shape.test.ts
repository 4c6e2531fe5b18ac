import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../../../domain/subject-access/record';
import { asTable, isBare } from '../../../../renderer/papers/pupil-record/group-shape';

const field = (key: string, words: string) => ({ key, label: key, value: words, words });

function session(day: string, more: Partial<RecordEntry> = {}): RecordEntry {
  return {
    title: day,
    enteredAt: null,
    inBinSince: null,
    fields: [field('day', day), field('session', 'Held')],
    groups: [],
    ...more,
  };
}

const part = {
  table: 'session_pupils',
  title: 'This child',
  entries: [
    session('', { title: null, fields: [field('part', 'Part of it'), field('minutes', '10 minutes')] }),
  ],
};

describe('sessions of a run', () => {
  it('stay a table when one of them has something about this child', () => {
    const table = asTable([session('1 May'), session('2 May', { groups: [part] }), session('3 May')]);
    expect(table?.columns.map(({ label }) => label)).toEqual(['day', 'session', 'This child']);
    expect(table?.rows).toEqual([
      ['1 May', 'Held', ''],
      ['2 May', 'Held', 'Part of it, 10 minutes'],
      ['3 May', 'Held', ''],
    ]);
  });

  it('are no table when most have something of their own, or it goes deeper', () => {
    expect(
      asTable([session('1 May', { groups: [part] }), session('2 May', { groups: [part] }), session('3 May')]),
    ).toBe(null);
    const deep = { ...part, entries: [session('x', { groups: [part] })] };
    expect(asTable([session('1 May', { groups: [deep] }), session('2 May'), session('3 May')])).toBe(null);
  });
});

it('an entry that says no more than its title is bare, unless it lies in the bin', () => {
  expect(isBare(session('Actions', { fields: [field('topic', 'Actions')] }))).toBe(true);
  expect(isBare(session('Actions', { fields: [], inBinSince: '2026-11-20' }))).toBe(false);
  expect(isBare(session('Actions'))).toBe(false);
  expect(isBare(session('Actions', { title: null, fields: [] }))).toBe(false);
});
