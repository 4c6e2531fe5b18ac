import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EhcProvision } from '../../../../domain/ehc-plans/model';
import {
  minutesInWords,
  minutesPerWeek,
  minutesPerYear,
  provisionTotals,
  quantityInWords,
} from '../../../../domain/ehc-plans/provision-sums';
import { checkQuantified } from '../../../../domain/ehc-plans/quantified';
import { planFromSample } from '../../../../domain/ehc-plans/sample-format';
import { sectionHeading, sections } from '../../../../domain/ehc-plans/sections';

const file = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/ehcp/${name}.json`, import.meta.url), 'utf8');

function load(name: string) {
  const result = planFromSample(file(name));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('plans loaded from files', () => {
  it.each([
    ['maya', 5, 8, 1000, 37_550],
    ['lukasz', 4, 5, 1145, 44_140],
    ['zoe', 3, 6, 2020, 76_760],
  ])('%s: outcomes, provision and the totals of section F', (name, outcomes, provisions, week, year) => {
    const { content } = load(name);
    const sectionF = content.provisions.filter((item) => item.section === 'F');
    expect(content.outcomes).toHaveLength(outcomes);
    expect(sectionF).toHaveLength(provisions);
    expect(provisionTotals(sectionF)).toEqual({ minutesPerWeek: week, minutesPerYear: year });
  });

  it('keeps the facts of the plan and the texts', () => {
    const maya = load('maya');
    expect(maya.content.plan).toMatchObject({
      version: 4,
      status: 'amended',
      firstIssuedOn: '2023-03-09',
      lastReviewCompletedOn: '2026-02-18',
      band: null,
    });
    expect(maya.nextMeetingOn).toBe('2027-01-21');
    expect(maya.content.texts.map((item) => `${item.letter}.${item.part}`)).toEqual([
      'A.child',
      'A.parents',
      'A.history',
      'A.communicate',
      'I.name',
      'I.type',
      'J.text',
    ]);
    expect(maya.content.universal).toHaveLength(5);
    expect(load('lukasz').phaseTransfer).toEqual({ from: 'primary', to: 'secondary', year: 2027 });
    expect(load('lukasz').content.directPaymentPence).toBe(156_000);
    expect(load('lukasz').content.provisions.find((item) => item.ref === 'H2.1')).toMatchObject({
      minutesPerSession: 120,
      sessionsPerWeek: 1,
      weeksPerYear: 40,
    });
    expect(load('zoe').content.plan.lastReviewCompletedOn).toBeNull();
  });

  it('says in words what is wrong with a file', () => {
    expect(planFromSample('{ "schema": ')).toMatchObject({ ok: false, problem: { kind: 'not-json' } });
    expect(planFromSample('{"schema":"something-else"}')).toMatchObject({
      ok: false,
      problem: { kind: 'not-a-plan' },
    });
    const raw = JSON.parse(file('maya')) as { plan: Record<string, unknown>; F: Record<string, unknown>[] };
    raw.plan['issued'] = '2026-02-30';
    raw.F[1] = { ...raw.F[1], outcomes: ['E9'] };
    const result = planFromSample(JSON.stringify(raw));
    expect(result).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    expect(result.ok ? [] : result.problem.fields).toEqual([
      { field: 'plan.issuedOn', message: 'The date of issue is not a date that exists.' },
      { field: 'F2', message: 'F2 refers to E9, which is not in the plan.' },
    ]);
  });
});

const provision: EhcProvision = {
  section: 'F',
  ref: 'F1',
  what: 'Daily reading with an adult',
  who: 'Teaching assistant',
  ratio: '1:1',
  minutesPerSession: 20,
  sessionsPerWeek: 4,
  sessionsPerYear: null,
  weeksPerYear: 38,
  place: null,
  note: null,
  needRefs: [],
  outcomeRefs: [],
};

describe('sums and the check for figures', () => {
  it('adds minutes and says them in words', () => {
    expect(minutesPerWeek(provision)).toBe(80);
    expect(minutesPerYear(provision)).toBe(3040);
    expect(
      minutesPerYear({ ...provision, sessionsPerWeek: null, sessionsPerYear: 6, minutesPerSession: 45 }),
    ).toBe(270);
    expect(minutesPerYear({ ...provision, minutesPerSession: null })).toBeNull();
    expect(minutesInWords(1000)).toBe('16 hours 40 minutes');
    expect(minutesInWords(60)).toBe('1 hour');
    expect(quantityInWords(provision)).toBe('20 minutes, 4 times a week, 38 weeks a year');
    expect(quantityInWords({ ...provision, sessionsPerWeek: null, sessionsPerYear: 6 })).toBe(
      '20 minutes, 6 times a year',
    );
  });

  it('passes what has figures and names the gaps of what is vague', () => {
    expect(checkQuantified(provision)).toEqual({ quantified: true, gaps: [] });
    expect(checkQuantified({ ...provision, what: 'None required.', minutesPerSession: null })).toMatchObject({
      quantified: true,
    });
    const vague = {
      ...provision,
      what: 'Access to regular support',
      minutesPerSession: null,
      sessionsPerWeek: null,
      who: null,
    };
    expect(checkQuantified(vague)).toEqual({
      quantified: false,
      gaps: [
        'This does not say how long each session is, how often it happens and who provides it.',
        'The words “access to” and “regular” leave it open how much is provided.',
      ],
    });
  });

  it('names the twelve sections', () => {
    expect(sections.map((item) => item.letter).join(' ')).toBe('A B C D E F G H1 H2 I J K');
    expect(sectionHeading('F')).toBe('Section F: The special educational provision required');
  });
});
