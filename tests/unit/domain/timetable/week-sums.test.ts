import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, startIn } from '../../../../domain/timetable/bands';
import { coverSuggestions, slotsToCover } from '../../../../domain/timetable/cover';
import { coverShort, coverWords } from '../../../../domain/timetable/cover-words';
import { deploymentInWords, deploymentOf } from '../../../../domain/timetable/deployed';
import { ehcCover, missingInWords } from '../../../../domain/timetable/ehc-cover';
import { inLanes } from '../../../../domain/timetable/lanes';
import { missedLessons, missedWarning } from '../../../../domain/timetable/missed-lessons';
import { overlaps } from '../../../../domain/timetable/stretches';
import { sessionsPlanned, unplacedLines } from '../../../../domain/timetable/unplaced';
import type { WeekEhcItem } from '../../../../domain/timetable/week';
import { anySlot, asIs, period, person, run, slot, week } from './support';

describe('hours contracted and deployed', () => {
  it('count what overlaps once, breaks apart, and free time in the hours alone', () => {
    const fern = person('fern', '08:30-14:00', { contractMinutes: 1500 });
    const slots = [
      slot('a', 'fern', 1, '09:00-10:00'),
      slot('b', 'fern', 1, '09:30-10:30'),
      slot('c', 'fern', 1, '10:20-10:40', { kind: 'break' }),
      slot('d', 'fern', 2, '13:30-14:30'),
      slot('e', 'cliff', 1, '09:00-12:00'),
    ];
    const deployment = deploymentOf(fern, slots);
    expect(deployment).toEqual({ contracted: 1500, deployed: 150, breaks: 10, free: 5 * 330 - 100 - 30 });
    expect(deploymentInWords(deployment, 2)).toBe(
      'Contracted 25 h, deployed 2 h 30, 25 h 20 free; 2 clashes',
    );
  });

  it('say so when more is deployed than contracted, and when hours are not known', () => {
    const fern = person('fern', null, { contractMinutes: 60 });
    const slots = [slot('a', 'fern', 1, '09:00-10:30')];
    expect(deploymentInWords(deploymentOf(fern, slots), 0)).toBe(
      'Contracted 1 h, deployed 1 h 30, 30 min more than contracted; no clashes',
    );
    expect(deploymentInWords(deploymentOf(person('fern', null), slots), 1)).toBe(
      'Hours not entered, deployed 1 h 30; 1 clash',
    );
  });
});

describe('EHC-plan minutes', () => {
  const item = (id: string, minutes: number | null, sessions: number | null): WeekEhcItem => ({
    id,
    pupilId: 'maya',
    ref: id,
    what: 'Talk',
    minutesPerSession: minutes,
    sessionsPerWeek: sessions,
  });
  const pupils = [{ id: 'maya', name: 'Maya Chen', classId: '4D' }];
  const talk = { kind: 'provision', runId: 'talk', pupilIds: ['maya'] } as const;

  it('count sessions of linked runs in which the child is, two adults at a time once', () => {
    const now = week({
      pupils,
      ehcItems: [item('F1', 30, 3), item('F2', 60, null)],
      runs: [run('talk', ['maya'], { ehcItemIds: ['F1'] })],
      slots: [
        slot('a', 'fern', 1, '09:00-09:30', talk),
        slot('b', 'cliff', 1, '09:00-09:30', talk),
        slot('c', 'fern', 2, '09:00-09:30', talk),
        slot('d', 'fern', 3, '09:00-09:30', { ...talk, pupilIds: ['zoe'] }),
      ],
    });
    const report = ehcCover(now);
    expect(report).toMatchObject({ items: [{ asked: 90, covered: 60 }], unquantified: 1, untied: [] });
    const [cover] = report.items;
    expect(cover && missingInWords(now, cover, asIs)).toBe(
      'Not all of the 1 hour 30 minutes a week is in the timetable: 30 minutes missing, 1 session.',
    );
  });

  it('each minute counts for one item: those with no other way first, then in the order of the plan', () => {
    const runs = [
      run('both', ['maya'], { ehcItemIds: ['F1', 'F2'] }),
      run('one', ['maya'], { ehcItemIds: ['F1'] }),
    ];
    const slots = [
      slot('a', 'fern', 1, '09:00-10:00', { ...talk, runId: 'both' }),
      slot('b', 'fern', 2, '09:00-10:00', { ...talk, runId: 'one' }),
    ];
    const items = ehcCover(
      week({ pupils, ehcItems: [item('F1', 60, 1), item('F2', 60, 1)], runs, slots }),
    ).items;
    expect(items.map(({ covered }) => covered)).toEqual([60, 60]);
  });

  it('time with one child is for its item; for none in particular it counts where there is only one', () => {
    const alone = slot('a', 'fern', 1, '09:00-09:20', { kind: 'pupil', pupilId: 'maya', pupilIds: ['maya'] });
    const one = ehcCover(week({ pupils, ehcItems: [item('F1', 30, 1)], slots: [alone] }));
    expect(one).toMatchObject({ items: [{ covered: 20 }], untied: [] });
    const two = week({ pupils, ehcItems: [item('F1', 30, 1), item('F2', 30, 1)], slots: [alone] });
    expect(ehcCover(two)).toMatchObject({
      items: [{ covered: 0 }, { covered: 0 }],
      untied: [{ pupilId: 'maya', minutes: 20 }],
    });
    const [none] = ehcCover(two).items;
    expect(none && missingInWords(two, none, asIs)).toMatch(
      /^None of .* No run that Maya Chen is in delivers it/,
    );
  });

  it('never counts more than is asked for, nor more than there is', () => {
    const amounts = fc.record({
      minutes: fc.integer({ min: 1, max: 90 }),
      sessions: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 4 }),
        fc.array(anySlot, { maxLength: 10 }),
        (list, slots) => {
          const ehcItems = list.map(({ minutes, sessions }, index) => item(`F${index}`, minutes, sessions));
          const ids = ehcItems.map(({ id }) => id);
          const runs = [
            run('talk', ['maya'], { ehcItemIds: ids }),
            run('write', ['maya'], { ehcItemIds: ids.slice(1) }),
          ];
          const { items } = ehcCover(week({ pupils, ehcItems, runs, slots }));
          const there = slots
            .filter(({ pupilIds }) => pupilIds.includes('maya'))
            .reduce((sum, { from, to }) => sum + to - from, 0);
          for (const { asked, covered } of items) expect(covered).toBeLessThanOrEqual(asked);
          expect(items.reduce((sum, { covered }) => sum + covered, 0)).toBeLessThanOrEqual(there);
        },
      ),
    );
  });
});

describe('lessons missed', () => {
  const now = week({
    pupils: [{ id: 'maya', name: 'Maya Chen', classId: '4D' }],
    classes: [{ id: '4D', name: '4D' }],
    periods: [period('one', '09:00-10:00'), period('two', '10:00-11:00')],
    lessons: ([1, 2, 3] as const).flatMap((day) => [
      { id: `m${day}`, classId: '4D', day, periodId: 'one', subject: 'Music' },
      { id: `s${day}`, classId: '4D', day, periodId: 'two', subject: 'Science' },
    ]),
    runs: [run('talk', ['maya']), run('whole', ['maya'], { level: 'class' })],
  });
  const talk = { kind: 'provision', runId: 'talk', pupilIds: ['maya'] } as const;

  it('are those of the own class that a session outside it overlaps, with their minutes', () => {
    const slots = [
      slot('a', 'fern', 1, '09:45-10:15', talk),
      slot('b', 'cliff', 1, '09:45-10:15', talk),
      slot('c', 'fern', 2, '09:40-10:00', talk),
      slot('d', 'fern', 3, '09:00-10:00', { ...talk, classId: '4D' }),
      slot('e', 'fern', 3, '09:00-10:00', { ...talk, runId: 'whole' }),
    ];
    const [missed] = missedLessons({ ...now, slots });
    expect(missed).toMatchObject({
      minutes: 50,
      subjects: [
        { subject: 'Music', times: 2, minutes: 35, lessons: 3, taught: 180 },
        { subject: 'Science', times: 1, minutes: 15 },
      ],
    });
    expect(missed && missedWarning({ ...now, slots }, missed, asIs)).toBe(
      'Maya Chen misses a part of 2 of 3 lessons of Music every week. Every pupil should have a broad and balanced curriculum (Code of Practice 6.12): try other times, in turn.',
    );
  });

  it('now and then are no reason to warn', () => {
    const slots = [slot('a', 'fern', 1, '09:45-10:15', talk)];
    const [missed] = missedLessons({ ...now, slots });
    expect(missed && missedWarning({ ...now, slots }, missed, asIs)).toBeNull();
  });
});

describe('sessions to be placed', () => {
  const line = { id: 'line', staffId: 'fern', who: null, minutesPerSession: 30, sessionsPerWeek: 3 };

  it('are those planned less those placed; one a fortnight needs a place too', () => {
    const talk = run('talk', [], {
      lines: [line, { ...line, id: 'guest', staffId: null, who: 'Ms Lockwhistle' }],
    });
    const slots = [slot('a', 'fern', 1, '09:00-09:30', { lineId: 'line' })];
    expect(unplacedLines({ runs: [talk], slots })).toMatchObject([{ planned: 3, placed: 1, missing: 2 }]);
    expect(sessionsPlanned({ ...line, sessionsPerWeek: 0.5 })).toBe(1);
    expect(sessionsPlanned({ ...line, minutesPerSession: 0 })).toBe(0);
  });
});

describe('cover for an absence', () => {
  const talk = { kind: 'provision', runId: 'talk', pupilIds: ['maya'] } as const;
  const missing = slot('a', 'fern', 3, '09:00-09:30', talk);
  const now = week({
    runs: [run('talk', ['maya'])],
    staff: [
      person('fern', '08:30-15:30', { gradeId: 'ta2', grade: 'TA2' }),
      person('busy', '08:30-15:30', { gradeId: 'ta2', grade: 'TA2' }),
      person('late', '10:00-15:30', { gradeId: 'ta2', grade: 'TA2' }),
      person('grade', '08:30-15:30', { gradeId: 'ta2', grade: 'TA2' }),
      person('knows', '08:30-15:30', { gradeId: 'ta3', grade: 'TA3' }),
      person('loaded', '08:30-15:30'),
      person('idle', '08:30-15:30'),
      person('away', '08:30-15:30'),
      person('unknown', null),
    ],
    slots: [
      missing,
      slot('b', 'busy', 3, '09:15-09:45'),
      slot('c', 'knows', 4, '09:00-09:30', talk),
      slot('d', 'loaded', 1, '09:00-12:00'),
    ],
    absences: [
      { id: 'x', staffId: 'fern', fromOn: '2026-11-25', toOn: '2026-11-26', reason: null },
      { id: 'y', staffId: 'away', fromOn: '2026-11-25', toOn: '2026-11-25', reason: null },
    ],
  });

  it('is needed on the days of the absence, but not for breaks', () => {
    expect(slotsToCover(now)).toMatchObject([{ slot: { id: 'a' }, onDay: '2026-11-25', cover: null }]);
    expect(coverWords(now, missing)).toBe('Away: no cover yet');
    expect(coverShort(now, missing)).toBe('Away');
    expect(coverShort(now, { ...missing, day: 1 })).toBeNull();
    const slots = [{ ...missing, kind: 'break' as const }];
    expect(slotsToCover({ ...now, slots })).toEqual([]);
  });

  it('comes from who is there and free: same grade, who knows the provision, who has least to do', () => {
    const found = coverSuggestions(now, missing);
    expect(found.map(({ staffId }) => staffId)).toEqual(['grade', 'knows', 'idle', 'loaded']);
    expect(found[0]?.reasons).toBe('TA2 as well, 35 h free this week');
    expect(found[1]?.reasons).toBe('TA3, gives this provision too, 34 h 30 free this week');
  });

  it('does not come twice at a time from one person', () => {
    const other = slot('z', 'fern', 3, '09:15-09:45');
    const covers = [{ id: 'c', slotId: 'z', onDay: '2026-11-25', coverStaffId: 'grade', note: null }];
    const taken = { ...now, slots: [...now.slots, other], covers };
    expect(coverSuggestions(taken, missing).map(({ staffId }) => staffId)).not.toContain('grade');
    expect(coverSuggestions(taken, other).map(({ staffId }) => staffId)).toContain('grade');
    expect(coverWords(taken, other)).toBe('Covered by grade');
    expect(coverShort(taken, other)).toBe('Covered');
    const none = { ...taken, covers: covers.map((one) => ({ ...one, coverStaffId: null })) };
    expect(coverShort(none, other)).toBe('Not held');
  });
});

describe('the day in bands', () => {
  it('has no gaps, and holds the whole of what there is', () => {
    const periods = [period('one', '09:00-10:00'), period('two', '10:15-11:00')];
    const bands = bandsOf(week({ periods, slots: [slot('a', 'fern', 1, '07:45-08:15')] }));
    expect(bands.map(({ from, to, name }) => [from, to, name])).toEqual([
      [465, 540, 'Before school'],
      [540, 600, 'one'],
      [600, 615, 'Between'],
      [615, 660, 'two'],
      [660, 930, 'After school'],
    ]);
  });

  it('what is dropped begins at the first free time, else at the beginning', () => {
    const band = { from: 540, to: 600 };
    const taken = [slot('a', 'fern', 1, '09:00-09:20')];
    expect(startIn(band, 30, 1, taken)).toBe(560);
    expect(startIn(band, 30, 2, taken)).toBe(540);
    expect(startIn(band, 50, 1, taken)).toBe(540);
  });
});

describe('lanes', () => {
  it('never hold two that overlap, and lose none', () => {
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 15 }), (slots) => {
        const day = slots.map((one) => ({ ...one, day: 1 as const }));
        const placed = inLanes(day);
        expect(placed.map((one) => one.slot.id).toSorted()).toEqual(day.map(({ id }) => id).toSorted());
        for (const [index, one] of placed.entries()) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of placed.slice(index + 1))
            if (one.lane === other.lane) expect(overlaps(one.slot, other.slot)).toBe(false);
        }
      }),
    );
  });
});
