import { describe, expect, it } from 'vitest';
import { milestoneStates, placeOfToday } from '../../../../renderer/ui/milestone-state';

const way = [
  { id: 'asked', label: 'Advice asked', date: '2026-10-12', doneOn: '2026-10-10' },
  { id: 'papers', label: 'Papers out', date: '2026-11-20' },
  { id: 'meeting', label: 'Meeting', date: '2026-12-04' },
  { id: 'report', label: 'Report', date: '2026-12-18' },
  { id: 'final', label: 'Final plan', date: null },
];

describe('the milestones of a review', () => {
  it('are done, overdue, next or due', () => {
    expect(milestoneStates(way, '2026-11-23')).toEqual(['done', 'overdue', 'next', 'due', 'due']);
  });

  it('are not overdue on the day itself', () => {
    expect(milestoneStates(way, '2026-11-20')[1]).toBe('next');
  });

  it('have today between the past and the future', () => {
    expect(placeOfToday(way, '2026-11-23')).toBe(2);
    expect(placeOfToday(way, '2026-10-10')).toBe(1);
    expect(placeOfToday(way, '2027-05-01')).toBe(5);
  });
});
