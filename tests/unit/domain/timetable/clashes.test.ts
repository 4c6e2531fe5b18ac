import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashWords } from '../../../../domain/timetable/clash-words';
import { findClashes, pairClashes } from '../../../../domain/timetable/clashes';
import { clashesWith, moved } from '../../../../domain/timetable/move';
import { lacksBreak } from '../../../../domain/timetable/rest-breaks';
import { overlaps } from '../../../../domain/timetable/stretches';
import { schoolDays } from '../../../../domain/timetable/times';
import { anySlot, asIs, period, person, slot, week } from './support';

const kinds = (one: ReturnType<typeof slot>, other: ReturnType<typeof slot>) =>
  pairClashes(one, other).map(({ kind }) => kind);

describe('two slots', () => {
  it('of one person at one time clash; one after the other they do not', () => {
    const one = slot('a', 'fern', 1, '09:00-09:30');
    expect(kinds(one, slot('b', 'fern', 1, '09:15-09:45'))).toEqual(['person']);
    expect(kinds(one, slot('b', 'fern', 1, '09:30-10:00'))).toEqual([]);
    expect(kinds(one, slot('b', 'fern', 2, '09:15-09:45'))).toEqual([]);
  });

  it('with the same pupil or room clash, but not two adults of one session or one lesson', () => {
    const talk = { kind: 'provision', runId: 'talk', pupilIds: ['maya', 'zoe'], place: 'Library' } as const;
    const one = slot('a', 'fern', 1, '09:00-09:30', talk);
    expect(kinds(one, slot('b', 'cliff', 1, '09:00-09:30', talk))).toEqual([]);
    expect(
      kinds(one, slot('b', 'cliff', 1, '09:00-09:30', { ...talk, runId: 'write', place: 'library' })),
    ).toEqual(['pupil', 'room']);
    expect(pairClashes(one, slot('b', 'cliff', 1, '09:10-09:20', { pupilIds: ['zoe'] }))).toMatchObject([
      { kind: 'pupil', pupilIds: ['zoe'] },
    ]);
    const inClass = { classId: '4D', place: 'Room 4', pupilIds: ['maya'] };
    expect(
      kinds(slot('a', 'fern', 1, '09:00-10:00', inClass), slot('b', 'cliff', 1, '09:00-10:00', inClass)),
    ).toEqual([]);
  });

  it('are a break worked through where one of them is the break', () => {
    const pause = slot('a', 'fern', 1, '10:20-10:35', { kind: 'break' });
    expect(kinds(pause, slot('b', 'fern', 1, '10:30-11:00'))).toEqual(['own-break']);
  });
});

describe('one slot', () => {
  const found = (one: ReturnType<typeof slot>, times: string | null) =>
    findClashes({
      slots: [one],
      staff: [person('fern', times)],
      periods: [period('Lunch', '12:10-13:10', 'lunch')],
    }).map(({ kind }) => kind);

  it('is outside the hours only of whose hours are known', () => {
    const one = slot('a', 'fern', 1, '08:00-09:00');
    expect(found(one, '08:30-12:30')).toEqual(['hours']);
    expect(found(one, '08:00-12:30')).toEqual([]);
    expect(found(one, null)).toEqual([]);
  });

  it('with pupils runs through their lunch; a duty does not', () => {
    expect(found(slot('a', 'fern', 1, '12:00-12:30', { kind: 'provision' }), null)).toEqual(['school-break']);
    expect(found(slot('a', 'fern', 1, '12:10-13:10', { kind: 'duty' }), null)).toEqual([]);
  });

  it('of a lunchtime club may stand within lunch, when it leaves some of it', () => {
    const club = (times: string) => slot('a', 'fern', 1, times, { kind: 'provision', runId: 'club' });
    expect(found(club('12:15-13:00'), null)).toEqual([]);
    expect(found(club('12:10-13:10'), null)).toEqual(['school-break']);
    expect(found(club('12:45-13:30'), null)).toEqual(['school-break']);
    expect(found(slot('a', 'fern', 1, '12:15-13:00', { kind: 'class' }), null)).toEqual(['school-break']);
    const inLessons = slot('b', 'fern', 2, '09:00-09:30', { kind: 'provision', runId: 'club' });
    const both = { slots: [club('12:15-13:00'), inLessons], staff: [person('fern', null)] };
    const clashes = findClashes({ ...both, periods: [period('Lunch', '12:10-13:10', 'lunch')] });
    expect(clashes.map(({ kind, slotIds }) => [kind, slotIds])).toEqual([['school-break', ['a']]]);
  });
});

// Working Time Regulations 1998, reg. 12(1) and (3): more than six hours, an uninterrupted period of not less than 20 minutes.
describe('a day without a break', () => {
  const lacks = (hours: string, breaks: readonly string[], work: readonly string[] = []) =>
    lacksBreak(1, person('fern', hours).hours, [
      ...breaks.map((times, index) => slot(`break ${index}`, 'fern', 1, times, { kind: 'break' })),
      ...work.map((times, index) => slot(`work ${index}`, 'fern', 1, times)),
    ]);

  it('of six hours and no more needs none; of a minute more it does', () => {
    expect(lacks('08:30-14:30', [])).toBe(false);
    expect(lacks('08:30-14:31', [])).toBe(true);
  });

  it('is mended by 20 minutes in the day, not by 19, nor by going home early', () => {
    expect(lacks('08:30-15:30', ['12:00-12:20'])).toBe(false);
    expect(lacks('08:30-15:30', ['12:00-12:19'])).toBe(true);
    expect(lacks('08:30-15:30', ['10:20-10:35', '13:00-13:15'])).toBe(true);
    expect(lacks('08:30-15:30', ['15:10-15:30'])).toBe(true);
  });

  it('is not mended by a break in which there is work', () => {
    expect(lacks('08:30-15:30', ['12:00-12:30'], ['12:10-12:20'])).toBe(true);
    expect(lacks('08:30-15:30', ['12:00-12:30'], ['12:00-12:10'])).toBe(false);
  });

  it('is not assumed where hours are not known: a gap may be a break', () => {
    const work = [slot('a', 'fern', 1, '08:30-12:00'), slot('b', 'fern', 1, '12:30-15:30')];
    expect(lacksBreak(1, [], work)).toBe(false);
    expect(lacksBreak(1, [], [slot('a', 'fern', 1, '08:30-15:30')])).toBe(true);
  });
});

describe('words', () => {
  it('say who, when and what', () => {
    const now = week({
      staff: [person('fern', '08:30-15:30', { name: 'Fern Loam' })],
      slots: [
        slot('a', 'fern', 1, '09:00-09:30', { kind: 'duty' }),
        slot('b', 'fern', 1, '09:15-09:45', { kind: 'duty', what: 'Yard' }),
      ],
    });
    const words = findClashes(now).map((clash) => clashWords(now, clash, asIs));
    expect(words).toContain(
      'Monday: Fern Loam has two things at once, duty from 9.00 to 9.30 and yard from 9.15 to 9.45.',
    );
    expect(words).toContain(
      'Friday: Fern Loam works more than 6 hours without a break of 20 minutes (Working Time Regulations 1998, reg. 12).',
    );
  });
});

describe('for any slots', () => {
  const slots = fc.array(anySlot, { maxLength: 12 });

  it('nothing clashes that does not overlap, and it makes no difference which comes first', () => {
    fc.assert(
      fc.property(anySlot, anySlot, (one, other) => {
        const there = pairClashes(one, other);
        const back = pairClashes(other, one);
        if (one.day !== other.day || !overlaps(one, other)) expect(there).toEqual([]);
        const plain = (list: typeof there) =>
          list.map(({ kind, slotIds, staffIds, pupilIds }) => [
            kind,
            slotIds.toSorted(),
            staffIds.toSorted(),
            pupilIds.toSorted(),
          ]);
        expect(plain(back)).toEqual(plain(there));
      }),
    );
  });

  it('moving one there and back changes nothing', () => {
    fc.assert(
      fc.property(slots, anySlot, fc.constantFrom(...schoolDays), (others, one, day) => {
        const all = [...others, one];
        const there = moved(all, one.id, { day, from: 600, to: 630 });
        const back = moved(there, one.id, { day: one.day, from: one.from, to: one.to });
        expect(back).toEqual(all);
        const now = { staff: [], periods: [] };
        expect(findClashes({ ...now, slots: back })).toEqual(findClashes({ ...now, slots: all }));
      }),
    );
  });

  it('what is said before a move is what is found after it', () => {
    fc.assert(
      fc.property(slots, anySlot, (others, one) => {
        const now = week({ slots: others, staff: [person('fern', '08:30-15:30')] });
        const said = clashesWith(now, one).filter(({ kind }) => kind !== 'no-break');
        const after = findClashes({ ...now, slots: [...others, one] }).filter(({ slotIds }) =>
          slotIds.includes(one.id),
        );
        expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(after.map(({ kind }) => kind)));
      }),
    );
  });
});
