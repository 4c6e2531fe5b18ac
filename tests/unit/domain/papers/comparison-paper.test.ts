import { describe, expect, it } from 'vitest';
import type { PlanPage } from '../../../../domain/ehc-plans/plan-view';
import { comparisonPaper } from '../../../../domain/papers/comparison-paper';

const provision = {
  id: 'f1',
  section: 'F',
  ref: 'F1',
  what: 'Reading with an adult',
  who: null,
  ratio: null,
  minutesPerSession: 20,
  sessions: 3,
  per: 'week',
  weeksPerYear: 38,
  place: null,
  note: null,
  outcomeRefs: [],
  needRefs: [],
};

function version(number: number, more: object): PlanPage {
  return {
    plan: {
      id: `v${number}`,
      version: number,
      status: 'final',
      issuedOn: `202${number}-04-15`,
      firstIssuedOn: '2021-04-15',
      lastMeetingOn: null,
      lastReviewCompletedOn: null,
      directPaymentPence: null,
      ceasedOn: null,
    },
    pupil: {
      id: 'p',
      name: 'Robin Fernley',
      calledName: 'Robin',
      schoolName: 'Harbour Street Primary School',
    },
    versions: [],
    texts: [],
    needs: [],
    outcomes: [],
    advice: [],
    universal: [],
    provisions: [{ ...provision, ...more }],
  } as unknown as PlanPage;
}

const first = version(1, {});
const second = version(2, { what: 'Daily reading with an adult' });
const print = (more: Partial<Parameters<typeof comparisonPaper>[0]>) =>
  comparisonPaper({ one: second, other: first, isWhole: false, names: 'full', today: '2026-11-23', ...more });

describe('the comparison on paper', () => {
  it('goes from the earlier version to the later, whichever was opened', () => {
    const words = 'From version 1 (final, 15 April 2021) to version 2 (final, 15 April 2022)';
    expect(print({}).versions).toBe(words);
    expect(print({ one: first, other: second })).toEqual(print({}));
  });
  it('shows what changed, and all else when asked for', () => {
    const { sections } = print({});
    expect(sections.map(({ title }) => title.slice(0, 2))).toEqual(['F.']);
    expect(sections[0]?.items.map(({ title }) => title)).toEqual(['F1, changed']);
    expect(sections[0]?.items[0]?.fields.map(({ label }) => label)).toEqual(['Provision']);
    const whole = print({ isWhole: true });
    expect(whole.sections.length).toBeGreaterThan(8);
    expect(whole.sections[0]?.remark).toBe('Empty in both versions.');
    expect(print({ one: first, other: version(2, { ref: 'F3' }) }).sections[0]?.items[0]?.title).toBe(
      'F3, renumbered (was F1)',
    );
  });
  it('says at the foot of every page what it is', () => {
    expect(print({}).footer).toBe(
      'Confidential · Changes of the EHC plan, Robin Fernley · printed 23 November 2026',
    );
  });
  it('names the pupil, or gives initials alone', () => {
    expect(print({}).who).toBe('Robin Fernley');
    expect(JSON.stringify(print({ names: 'initials' }))).not.toContain('Robin');
  });
});
