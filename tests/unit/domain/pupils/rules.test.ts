import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import {
  broadAreas,
  findCode,
  flagKinds,
  flagName,
  type SenNeedCode,
  senNeedTypes,
  senStatuses,
  senStatusName,
} from '../../../../domain/pupils/codes';
import {
  changeNeeds,
  changeStatus,
  type NeedEntry,
  openNeeds,
  openStatus,
  primaryNeed,
  senProblems,
  type StatusEntry,
  statusHistoryProblems,
  statusOn,
} from '../../../../domain/pupils/rules';
import { validateContactField, validatePupil, validatePupilField } from '../../../../domain/pupils/validate';
import { pupilFlagSchema, senStatusSchema } from '../../../../domain/pupils/model';

const k: StatusEntry = { code: 'K', startsOn: '2025-09-14', endsOn: null };

describe('status history', () => {
  it('closes the open status on the day before the new one', () => {
    const result = changeStatus([k], { code: 'E', startsOn: '2026-12-07', endsOn: null });
    expect(result).toEqual({
      ok: true,
      value: {
        history: [
          { code: 'K', startsOn: '2025-09-14', endsOn: '2026-12-06' },
          { code: 'E', startsOn: '2026-12-07', endsOn: null },
        ],
        closed: { code: 'K', startsOn: '2025-09-14', endsOn: '2026-12-06' },
      },
    });
    const history = result.ok ? result.value.history : [];
    expect(statusOn(history, '2026-12-06')?.code).toBe('K');
    expect(statusOn(history, '2026-12-07')?.code).toBe('E');
    expect(statusOn(history, '2020-01-01')).toBeNull();
  });
  it('refuses the same status and one that starts too early', () => {
    expect(changeStatus([k], { ...k, startsOn: '2026-01-01', endsOn: null })).toMatchObject({
      problem: {
        kind: 'same-status',
        message: 'The SEN status is already SEN support, since 14 September 2025.',
      },
    });
    expect(changeStatus([k], { code: 'E', startsOn: '2025-09-14', endsOn: null })).toMatchObject({
      problem: { kind: 'starts-too-early' },
    });
    const closed: StatusEntry = { ...k, endsOn: '2026-01-01' };
    expect(changeStatus([closed], { code: 'E', startsOn: '2026-01-01', endsOn: null })).toMatchObject({
      problem: { kind: 'starts-too-early' },
    });
    expect(changeStatus<StatusEntry>([], { ...k, endsOn: null })).toMatchObject({ ok: true });
  });
  it('names what is wrong', () => {
    const kinds = (history: StatusEntry[]): string[] =>
      statusHistoryProblems(history).map((problem) => problem.kind);
    expect(kinds([k, { ...k, code: 'E' }])).toContain('two-open-statuses');
    expect(kinds([{ ...k, endsOn: '2025-01-01' }])).toEqual(['ends-before-start']);
    expect(
      kinds([
        { ...k, endsOn: '2026-03-01' },
        { code: 'N', startsOn: '2026-02-01', endsOn: null },
      ]),
    ).toEqual(['statuses-overlap']);
    expect(kinds([{ code: 'P', startsOn: '2013-09-02', endsOn: null }])).toEqual(['historic-status-open']);
    expect(kinds([{ code: 'P', startsOn: '2013-09-02', endsOn: '2014-08-31' }, k])).toEqual([]);
  });
  it('stays sound through any changes', () => {
    const step = fc.record({
      code: fc.constantFrom('N' as const, 'K' as const, 'E' as const),
      days: fc.integer({ min: -5, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let history: readonly StatusEntry[] = [];
        let day = '2020-09-01';
        for (const { code, days } of steps) {
          day = addDays(day, days);
          const next = changeStatus(history, { code, startsOn: day, endsOn: null });
          if (next.ok) history = next.value.history;
        }
        expect(statusHistoryProblems(history)).toEqual([]);
        expect(history.filter((entry) => entry.endsOn === null).length).toBe(history.length === 0 ? 0 : 1);
      }),
    );
  });
});

const need = (type: SenNeedCode, rank: number, endsOn: string | null = null): NeedEntry => ({
  type,
  rank,
  startsOn: '2025-09-14',
  endsOn,
});

describe('needs', () => {
  it('keep their history when ranks change', () => {
    const result = changeNeeds([need('SLCN', 1), need('SEMH', 2)], ['SEMH', 'SLCN', 'MLD'], '2026-11-23');
    expect(result).toEqual({
      ok: true,
      value: [
        need('SLCN', 1, '2026-11-22'),
        need('SEMH', 2, '2026-11-22'),
        { type: 'SEMH', rank: 1, startsOn: '2026-11-23', endsOn: null },
        { type: 'SLCN', rank: 2, startsOn: '2026-11-23', endsOn: null },
        { type: 'MLD', rank: 3, startsOn: '2026-11-23', endsOn: null },
      ],
    });
    expect(changeNeeds([need('SLCN', 1)], ['SLCN'], '2026-11-23')).toEqual({
      ok: true,
      value: [need('SLCN', 1)],
    });
    expect(changeNeeds([], ['MLD', 'MLD'], '2026-11-23')).toMatchObject({
      problem: { kind: 'same-need-twice' },
    });
  });
  it('are read by rank', () => {
    const needs = [need('SEMH', 2), need('SLCN', 1), need('HI', 1, '2025-12-01')];
    expect(openNeeds(needs).map((item) => item.type)).toEqual(['SLCN', 'SEMH']);
    expect(primaryNeed(needs)?.type).toBe('SLCN');
    expect(primaryNeed([])).toBeNull();
    expect(openStatus([])).toBeNull();
  });
});

describe('the SEN record as a whole', () => {
  const kinds = (record: Parameters<typeof senProblems>[0]): string[] =>
    senProblems(record).map((problem) => problem.kind);
  it.each([
    [[k], [need('SLCN', 1)], false, []],
    [[k], [], false, ['no-primary-need']],
    [[k], [need('SLCN', 2)], false, ['no-primary-need']],
    [[k], [need('SLCN', 1), need('MLD', 1)], false, ['two-primary-needs']],
    [[k], [need('NSA', 1)], false, []],
    [[{ ...k, code: 'E' as const }], [need('NSA', 1)], true, ['nsa-without-k']],
    [[{ ...k, code: 'E' as const }], [need('PD', 1)], false, ['no-ehc-plan']],
    [[], [], false, []],
    [[{ ...k, code: 'N' as const }], [need('PD', 1)], false, ['needs-without-status']],
    [[k], [need('PD', 1), need('PD', 2)], false, ['same-need-twice']],
  ])('%#', (statuses, needs, hasEhcPlan, expected) => {
    expect(kinds({ statuses, needs, hasEhcPlan })).toEqual(expected);
  });
});

describe('codes', () => {
  it('are unique and have names', () => {
    for (const list of [senStatuses, senNeedTypes, flagKinds, broadAreas]) {
      expect(new Set(list.map((item) => item.code)).size).toBe(list.length);
    }
    expect(senNeedTypes.map((item) => item.code).join(', ')).toBe(
      'SPLD, MLD, SLD, PMLD, SEMH, SLCN, HI, VI, MSI, PD, ASD, OTH, NSA, DS',
    );
    expect(findCode(senNeedTypes, ' slcn ')?.area).toBe('CI');
    expect(findCode(senNeedTypes, 'DYSX')).toBeNull();
    expect([senStatusName('E'), senStatusName('P'), flagName('PP')]).toEqual([
      'Education, health and care plan',
      'School Action Plus',
      'Pupil premium',
    ]);
  });
});

describe('fields saved one by one', () => {
  it.each([
    ['legalSurname', '\u00A0 O’Brien-Tate ', 'O’Brien-Tate'],
    ['legalForename', 'Zoe\u0308', 'Zoë'],
    ['upn', ' l886990122015', 'L886990122015'],
    ['upn', '', null],
    ['nhsNumber', '999 193 4227', '9991934227'],
    ['dob', '2018-01-17', '2018-01-17'],
    ['ncy', 'Year 4', 4],
    ['ncy', 0, 0],
    ['ncy', '', null],
    ['sex', 'F', 'F'],
    ['ethnicity', 'White - British', 'WBRI'],
    ['firstLanguage', 'VIE', 'Vietnamese'],
    ['postcode', 'xk12 4ll', 'XK12 4LL'],
    ['attendancePercent', '96.5', 96.5],
    ['address', ' Flat 3\r\n1 Quay ', 'Flat 3\n1 Quay'],
    ['knownAs', '   ', null],
  ] as const)('%s: %j is kept as %j', (name, raw, kept) => {
    expect(validatePupilField(name, raw)).toEqual({ ok: true, value: kept });
  });
  it.each([
    ['legalSurname', ' ', 'Enter the legal surname.'],
    ['legalSurname', null, 'Enter the legal surname.'],
    ['legalSurname', 'x'.repeat(101), 'The legal surname can have at most 100 characters.'],
    ['upn', 'B886990122023', 'UPN B886990122023: the check letter should be W, not B.'],
    ['dob', '', 'Enter the date of birth.'],
    ['dob', '2018-02-31', 'The date of birth is not a date that exists.'],
    ['admissionDate', '31/02/2018', 'The admission date is not a date that exists.'],
    [
      'ncy',
      'Year 9',
      'Year 9 is not a year group of a primary school. Choose nursery, Reception or Year 1 to 6.',
    ],
    ['sex', 'X', 'Choose female or male, as the school census records it.'],
    ['attendancePercent', '150', 'Attendance cannot be more than 100%.'],
    ['attendancePercent', 'lots', 'Enter the attendance as a number from 0 to 100.'],
  ] as const)('%s: %j is refused in words', (name, raw, message) => {
    expect(validatePupilField(name, raw)).toEqual({
      ok: false,
      problem: { kind: 'invalid', message, fields: [{ field: name, message }] },
    });
  });
  it('checks contacts, groups and statuses', () => {
    expect(validateContactField('email', 'not an address')).toMatchObject({ ok: false });
    expect(validateContactField('email', '')).toEqual({ ok: true, value: null });
    expect(validateContactField('relationship', '')).toMatchObject({
      problem: { message: expect.stringContaining('relationship') as string },
    });
    const flag = { type: 'PLAC', code: 'G', startsOn: null, endsOn: null, source: null };
    expect(pupilFlagSchema.safeParse(flag).success).toBe(true);
    expect(pupilFlagSchema.safeParse({ ...flag, code: 'Z' }).error?.issues[0]?.message).toBe(
      'This code does not belong to this group.',
    );
    const status = { code: 'K', layer: null, startsOn: '2026-01-02', endsOn: '2026-01-01', reason: null };
    expect(senStatusSchema.safeParse(status).error?.issues[0]?.message).toBe(
      'The end date is before the start date.',
    );
  });
  it('checks a whole pupil with the rules between fields', () => {
    const pupil = { legalForename: 'Maya', legalSurname: 'Tate', dob: '2018-01-17' };
    expect(validatePupil(pupil, '2026-11-23')).toMatchObject({
      ok: true,
      value: { upn: null, dob: '2018-01-17' },
    });
    const wrong = validatePupil({ ...pupil, dob: '2028-01-17', admissionDate: '2020-09-01' }, '2026-11-23');
    expect(wrong.ok ? [] : wrong.problem.fields?.map((field) => field.field)).toEqual([
      'dob',
      'admissionDate',
    ]);
    const missing = validatePupil({ dob: '2018-01-17' }, '2026-11-23');
    expect(missing.ok ? [] : missing.problem.fields?.map((field) => field.message)).toEqual([
      'Enter the legal forename.',
      'Enter the legal surname.',
    ]);
  });
});
