import { CalendarDate } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { matching } from '../../../../renderer/ui/command-groups';
import { toCalendarDate, toIsoDate, withFullYear } from '../../../../renderer/ui/date-text';

describe('a typed date', () => {
  it('is whole only when its year is', () => {
    expect(toIsoDate(new CalendarDate(202, 1, 21))).toBeUndefined();
    expect(toIsoDate(new CalendarDate(2027, 1, 21))).toBe('2027-01-21');
    expect(toIsoDate(null)).toBeNull();
  });

  it('may have a year of two figures', () => {
    expect(withFullYear(new CalendarDate(27, 1, 21)).toString()).toBe('2027-01-21');
    expect(withFullYear(new CalendarDate(98, 1, 21)).toString()).toBe('1998-01-21');
    expect(withFullYear(new CalendarDate(2018, 5, 4)).toString()).toBe('2018-05-04');
  });

  it('is nothing when it does not exist', () => {
    expect(toCalendarDate('2026-02-29')).toBeNull();
    expect(toCalendarDate(null)).toBeNull();
  });
});

describe('the command palette', () => {
  const groups = [
    {
      id: 'go',
      label: 'Go to',
      commands: ['Annual review of Łukasz Nowak', 'Pupils'].map((label) => ({
        id: label,
        label,
        onAction: () => undefined,
      })),
    },
  ];
  const found = (text: string) =>
    matching(groups, text).flatMap(({ commands }) => commands.map(({ label }) => label));

  it('finds every word in any order, without accents', () => {
    expect(found('lukasz review')).toEqual(['Annual review of Łukasz Nowak']);
    expect(found('zzz')).toEqual([]);
  });

  it('offers everything at first', () => {
    expect(found(' ')).toHaveLength(2);
  });
});
