import { describe, expect, it } from 'vitest';
import { rowHeaderId, sortRows, type TableColumn } from '../../../../renderer/ui/table-columns';

interface Pupil {
  readonly name: string;
  readonly age: number | null;
}

const columns: readonly TableColumn<Pupil>[] = [
  { id: 'name', label: 'Name', render: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'age', label: 'Age', render: ({ age }) => age, sortBy: ({ age }) => age },
  { id: 'note', label: 'Note', render: () => null },
];

const rows: readonly Pupil[] = [
  { name: 'Zoë', age: 9 },
  { name: 'Łukasz', age: null },
  { name: 'maya 10', age: 10 },
  { name: 'Maya 9', age: 8 },
];

const names = (column: string, direction: 'ascending' | 'descending') =>
  sortRows(rows, columns, { column, direction }).map(({ name }) => name);

describe('sorting a table', () => {
  it('reads names as people do: accents, capitals and numbers', () => {
    expect(names('name', 'ascending')).toEqual(['Łukasz', 'Maya 9', 'maya 10', 'Zoë']);
  });

  it('puts what is missing last in both directions', () => {
    expect(names('age', 'ascending')).toEqual(['Maya 9', 'Zoë', 'maya 10', 'Łukasz']);
    expect(names('age', 'descending')).toEqual(['maya 10', 'Zoë', 'Maya 9', 'Łukasz']);
  });

  it('leaves the order alone without a sort, or by a column that cannot be sorted', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(names('note', 'ascending')).toEqual(rows.map(({ name }) => name));
  });

  it('names a row by its first column unless another says so', () => {
    expect(rowHeaderId(columns)).toBe('name');
    expect(rowHeaderId([...columns, { id: 'x', label: 'X', render: () => null, isRowHeader: true }])).toBe(
      'x',
    );
  });
});
