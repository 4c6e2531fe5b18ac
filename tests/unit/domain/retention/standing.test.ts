import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { recordClasses, recordClassKeys } from '../../../../domain/retention/classes';
import type { LegalHold, PupilFacts } from '../../../../domain/retention/model';
import {
  awaitsPassingOn,
  type HeldPupil,
  holdWords,
  pupilStanding,
  type RulesOfClasses,
  standingHold,
  yearStanding,
} from '../../../../domain/retention/standing';

const rules = Object.fromEntries(
  recordClassKeys.map((key) => [key, recordClasses[key].rule]),
) as unknown as RulesOfClasses;
const today = '2049-05-14';
const child: PupilFacts = {
  dob: '2018-05-14',
  isOnRoll: false,
  leftOn: '2029-07-20',
  leavingReason: 'next-phase',
  passedOn: null,
  passedTo: null,
  hadPlan: false,
  hadSen: true,
};
const hold: LegalHold = {
  id: 'hold',
  reason: 'A claim to the tribunal',
  fromOn: '2027-03-03',
  setBy: 'Mr Okonedo',
  liftedOn: null,
  liftedBy: null,
};
const decided = { rules, today, holds: [], extensions: [] };

describe('how a record stands', () => {
  it('is kept through its last day, and has passed it on the next', () => {
    expect(pupilStanding(child, decided).state).toBe('soon');
    expect(pupilStanding(child, { ...decided, today: '2049-05-15' }).state).toBe('passed');
    expect(pupilStanding(child, { ...decided, today: '2048-08-31' }).state).toBe('kept');
    expect(pupilStanding(child, { ...decided, today: '2048-09-01' }).state).toBe('soon');
  });

  it('is never due while the pupil is on roll', () => {
    const standing = pupilStanding({ ...child, isOnRoll: true }, { ...decided, today: '2099-01-01' });
    expect(standing.state).toBe('on-roll');
    expect(standing.words).toMatch(/^On roll: nothing is due\./);
  });

  it('on legal hold is never due, whatever else is so; once it is lifted, it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.boolean(), (days, isOnRoll) => {
        const late = { ...decided, today: addDays('2020-01-01', days), holds: [hold] };
        expect(pupilStanding({ ...child, isOnRoll }, late).state).toBe('held');
      }),
    );
    const lifted = { ...hold, liftedOn: '2030-01-01', liftedBy: 'Mr Okonedo' };
    expect(pupilStanding(child, { ...decided, today: '2060-01-01', holds: [lifted] }).state).toBe('passed');
    expect(standingHold([lifted])).toBeNull();
    expect(holdWords(hold)).toBe(
      'On legal hold since 3 March 2027, set by Mr Okonedo: A claim to the tribunal. Nothing of this record may be disposed of.',
    );
  });

  it('is kept longer by a decision, and never shorter', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const untilOn = addDays(today, days);
        const longer = { ...decided, extensions: [{ id: 'x', untilOn, reason: 'The authority asked' }] };
        const { until } = pupilStanding(child, longer);
        expect(until).toBe(untilOn > today ? untilOn : today);
      }),
    );
  });

  it('of a school year goes by the end of that year', () => {
    const at = (day: string) =>
      yearStanding('teacher-sheets', 2026, { rules, extensions: [], held: [], today: day }).state;
    expect(at('2027-08-31')).toBe('kept');
    expect(at('2027-09-01')).toBe('soon');
    expect(at('2028-08-31')).toBe('soon');
    expect(at('2028-09-01')).toBe('passed');
  });

  it('of a school year is never due while it holds a pupil on legal hold, and says whom and why', () => {
    const maya = { name: 'Maya Chen', hold };
    const ned = { name: 'Ned Alder', hold: { ...hold, id: 'later', fromOn: '2028-01-10' } };
    const at = (held: readonly HeldPupil[]) =>
      yearStanding('teacher-sheets', 2026, { rules, extensions: [], today: '2030-09-01', held });
    expect(at([ned, maya])).toMatchObject({
      state: 'held',
      words: expect.stringContaining(
        'It holds records of Ned Alder and Maya Chen. On legal hold since 3 March 2027, set by Mr Okonedo: A claim to the tribunal.',
      ) as string,
    });
    expect(at([{ ...maya, hold: { ...hold, liftedOn: '2029-01-01' } }]).state).toBe('passed');
  });

  it('asks for the file of a leaver only where a next school gets it', () => {
    expect(awaitsPassingOn(child)).toBe(true);
    expect(awaitsPassingOn({ ...child, passedOn: '2029-09-04' })).toBe(false);
    expect(awaitsPassingOn({ ...child, leavingReason: 'died' })).toBe(false);
    expect(awaitsPassingOn({ ...child, hadSen: false })).toBe(false);
    expect(awaitsPassingOn({ ...child, isOnRoll: true })).toBe(false);
  });
});
