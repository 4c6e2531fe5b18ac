import { describe, expect, it } from 'vitest';
import { instantAt, instantOn } from '../../../../domain/common/london-time';
import { meetingHistory, meetingStepWords } from '../../../../domain/reviews/meeting-history';

const step = (changedOn: string, from: string | null, to: string | null) => ({ changedOn, from, to });

describe('the dates that a meeting has had', () => {
  it('are the first that was planned, and each move', () => {
    const history = meetingHistory([
      step('2026-11-02', null, '2027-01-14'),
      step('2026-11-25', '2027-01-14', '2027-01-21'),
    ]);
    expect(history.firstPlanned).toBe('2027-01-14');
    expect(history.moves.map(meetingStepWords)).toEqual([
      'Moved on 25 November 2026 from 14 January 2027 to 21 January 2027.',
    ]);
  });

  it('do not tell of the dates that a typed date passed through, nor of a move there and back on one day', () => {
    const typed = [
      step('2026-11-25', '2027-01-14', '2027-02-14'),
      step('2026-11-25', '2027-02-14', '2027-02-21'),
      step('2026-11-25', '2027-02-21', '2027-01-21'),
    ];
    expect(meetingHistory([step('2026-11-02', null, '2027-01-14'), ...typed]).moves).toEqual([
      step('2026-11-25', '2027-01-14', '2027-01-21'),
    ]);
    const back = [
      step('2026-11-25', '2027-01-14', '2027-01-21'),
      step('2026-11-25', '2027-01-21', '2027-01-14'),
    ];
    expect(meetingHistory([step('2026-11-02', null, '2027-01-14'), ...back]).moves).toEqual([]);
  });

  it('tell of a date that was taken away and given again', () => {
    const history = meetingHistory([
      step('2026-11-02', null, '2027-01-14'),
      step('2026-11-10', '2027-01-14', null),
      step('2026-11-12', null, '2027-01-20'),
    ]);
    expect(history.moves.map(meetingStepWords)).toEqual([
      'On 10 November 2026 the date 14 January 2027 was taken away.',
      'On 12 November 2026 planned for 20 January 2027.',
    ]);
  });

  it('are none for a review that never had one', () => {
    expect(meetingHistory([])).toEqual({ firstPlanned: null, moves: [] });
  });
});

describe('the time in England', () => {
  it('is Greenwich in winter and an hour ahead in summer', () => {
    expect(instantAt('2027-01-21', '14:00')).toBe('2027-01-21T14:00:00.000Z');
    expect(instantAt('2027-06-10', '14:00')).toBe('2027-06-10T13:00:00.000Z');
  });

  it('gives the day on the wall, also after midnight in summer', () => {
    expect(instantOn('2026-11-25T23:30:00.000Z')).toBe('2026-11-25');
    expect(instantOn('2026-06-25T23:30:00.000Z')).toBe('2026-06-26');
  });
});
