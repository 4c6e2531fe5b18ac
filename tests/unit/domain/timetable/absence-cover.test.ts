import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../../domain/common/calendar-date';
import {
  mostWeeks,
  proposedCovers,
  slotsOfAbsence,
  weeksOfAbsence,
} from '../../../../domain/timetable/absence-cover';
import { overlaps } from '../../../../domain/timetable/stretches';
import { anySlot, person, slot, week } from './support';

const absence = { id: 'a', staffId: 'fern', fromOn: '2026-11-24', toOn: '2026-11-26', reason: null };

describe('the weeks of an absence', () => {
  it('are all of a short one, and of a long one those from today on', () => {
    expect(weeksOfAbsence({ ...absence, toOn: '2026-12-01' }, '2026-11-26')).toEqual([
      '2026-11-23',
      '2026-11-30',
    ]);
    const long = weeksOfAbsence({ ...absence, fromOn: '2026-09-14', toOn: '2027-03-25' }, '2026-11-25');
    expect([long[0], long.length]).toEqual(['2026-11-23', mostWeeks]);
    const ahead = weeksOfAbsence({ ...absence, fromOn: '2027-01-04', toOn: '2027-07-21' }, '2026-11-25');
    expect([ahead[0], ahead.length]).toEqual(['2027-01-04', mostWeeks]);
    expect(weeksOfAbsence({ ...absence, fromOn: '2026-11-28', toOn: '2026-11-29' }, '2026-11-25')).toEqual(
      [],
    );
  });

  it('never leave out a working day of an absence that is not long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 48 }), (start, days) => {
        const fromOn = addDays('2026-09-01', start);
        const toOn = addDays(fromOn, days);
        const mondays = weeksOfAbsence({ ...absence, fromOn, toOn }, '2026-11-25');
        for (let on = fromOn; on <= toOn; on = addDays(on, 1))
          if (weekday(on) < 6) expect(mondays).toContain(addDays(on, 1 - weekday(on)));
      }),
    );
  });
});

describe('cover for a whole absence', () => {
  const slots = [
    slot('mon', 'fern', 1, '09:00-10:00'),
    slot('tue', 'fern', 2, '09:00-10:00'),
    slot('tue too', 'fern', 2, '09:30-10:30'),
    slot('wed', 'fern', 3, '09:00-10:00'),
    slot('busy', 'cliff', 3, '09:30-09:45'),
  ];
  const staff = [
    person('fern', '08:30-15:00'),
    person('cliff', '08:30-15:00'),
    person('reed', '09:15-15:00'),
  ];
  const now = week({ slots, staff, absences: [absence] });

  it('is for what lies on its days', () => {
    expect(slotsOfAbsence(now, absence).map(({ slot: { id }, onDay }) => `${id} ${onDay}`)).toEqual([
      'tue 2026-11-24',
      'tue too 2026-11-24',
      'wed 2026-11-25',
    ]);
    expect(slotsOfAbsence({ ...now, closed: [{ day: 2, name: 'INSET day' }] }, absence)).toHaveLength(1);
    expect(slotsOfAbsence({ ...now, isInTerm: false }, absence)).toEqual([]);
  });

  it('asks nobody to be in two places, and says nothing where nobody is free', () => {
    const proposed = proposedCovers(now, slotsOfAbsence(now, absence));
    expect(proposed.map(({ slotId, who }) => [slotId, who.staffId])).toEqual([
      ['tue', 'cliff'],
      ['tue too', 'reed'],
    ]);
  });

  it('leaves alone what is arranged', () => {
    const covers = [{ id: 'c', slotId: 'tue too', onDay: '2026-11-24', coverStaffId: 'cliff', note: null }];
    const arranged = { ...now, covers };
    const proposed = proposedCovers(arranged, slotsOfAbsence(arranged, absence));
    expect(proposed.map(({ slotId }) => slotId)).toEqual([]);
  });

  it('never proposes somebody who is away, not at work, or busy', () => {
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 20 }), (drawn) => {
        const all = [...staff, person('teal', null)];
        const given = week({ slots: drawn, staff: all, absences: [absence] });
        const proposed = proposedCovers(given, slotsOfAbsence(given, absence)).map(
          ({ slotId, onDay, who }) => {
            const found = drawn.find(({ id }) => id === slotId);
            if (found === undefined) throw new Error('A slot that is not there');
            return { slot: found, onDay, staffId: who.staffId };
          },
        );
        for (const [index, { slot: one, staffId }] of proposed.entries()) {
          expect(['cliff', 'reed']).toContain(staffId);
          const own = drawn.filter((other) => other.staffId === staffId);
          const also = proposed.slice(index + 1).filter((other) => other.staffId === staffId);
          for (const other of [...own, ...also.map((cover) => cover.slot)])
            if (other.day === one.day) expect(overlaps(other, one)).toBe(false);
        }
      }),
    );
  });
});
