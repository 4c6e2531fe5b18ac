import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainOf,
  type ChainTarget,
  latestEntry,
  resolveParent,
  type VersionedOutcome,
} from '../../../../domain/support-plans/chain';
import { entryOf, targetOf } from './model';

function outcome(id: string, ref: string, more: Partial<VersionedOutcome> = {}): VersionedOutcome {
  return {
    id,
    ehcPlanId: 'plan-2',
    ref,
    area: 'CL',
    text: `Outcome ${ref}`,
    step: 'A step',
    measure: null,
    byDate: null,
    version: 2,
    ...more,
  };
}
const now = [outcome('e1', 'E1'), outcome('e2', 'E2', { step: null })];
const old = outcome('old-e1', 'E1', { ehcPlanId: 'plan-1', version: 1, text: 'Said otherwise' });
const gone = outcome('old-e9', 'E9', { ehcPlanId: 'plan-1', version: 1 });
const facts = { inForce: now, linked: [...now, old, gone] };

function target(id: string, ehcOutcomeId: string | null, more: Partial<ChainTarget> = {}): ChainTarget {
  return { outcome: targetOf({ id, ehcOutcomeId }), cycle: 1, provisions: [], progress: [], ...more };
}

describe('the way up', () => {
  it('is the outcome itself while its plan is in force', () => {
    expect(resolveParent('e1', facts)).toEqual({ parent: now[0], note: null });
  });

  it('is the outcome with the same reference when the plan has a new version, and says so', () => {
    const found = resolveParent('old-e1', facts);
    expect(found?.parent).toBe(now[0]);
    expect(found?.note).toBe(
      'Linked to E1 of version 1; shown with E1 of the plan in force. Its wording has changed.',
    );
  });

  it('stays with the old version when the new one has no such outcome', () => {
    expect(resolveParent('old-e9', facts)).toEqual({
      parent: gone,
      note: 'E9 is from version 1 of the EHC plan; the plan in force has no outcome E9.',
    });
  });

  it('is none for no link, or one that leads nowhere', () => {
    expect(resolveParent(null, facts)).toBeNull();
    expect(resolveParent('elsewhere', facts)).toBeNull();
  });
});

describe('the whole chain', () => {
  it('shows where it is broken', () => {
    const chain = chainOf({
      ...facts,
      targets: [
        target('a', 'e1'),
        target('b', 'old-e1', { provisions: [{ id: 'r', name: 'Reading partners' }] }),
        target('c', null, {
          provisions: [{ id: 'r', name: 'Reading partners' }],
          progress: [entryOf({ outcomeId: 'c', observedOn: '2026-11-20' })],
        }),
      ],
    });
    expect(chain.map(({ parent, targets, gaps }) => [parent?.ref, targets.map((t) => t.gaps), gaps])).toEqual(
      [
        ['E1', [['no-provision', 'no-evidence'], ['no-evidence']], []],
        ['E2', [], ['no-step', 'no-target']],
        [undefined, [[]], []],
      ],
    );
    expect(chain[0]?.notes).toHaveLength(1);
  });

  it('puts targets with the same long-term outcome in words together', () => {
    const words = (id: string, longTerm: string | null): ChainTarget => ({
      ...target(id, null),
      outcome: targetOf({ id, longTerm }),
    });
    const chain = chainOf({
      inForce: [],
      linked: [],
      targets: [words('a', 'Reads for pleasure'), words('b', null), words('c', 'Reads for pleasure')],
    });
    expect(chain.map(({ longTerm, targets }) => [longTerm, targets.map((t) => t.outcome.id)])).toEqual([
      ['Reads for pleasure', ['a', 'c']],
      [null, ['b']],
    ]);
  });

  it('holds every target exactly once, whatever it is linked to', () => {
    const links = fc.array(fc.constantFrom('e1', 'e2', 'old-e1', 'old-e9', 'elsewhere', null), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(links, (ids) => {
        const targets = ids.map((link, at) => target(`t${at}`, link));
        const shown = chainOf({ ...facts, targets }).flatMap((strand) => strand.targets);
        expect(shown.map((one) => one.outcome.id).sort()).toEqual(
          targets.map((one) => one.outcome.id).sort(),
        );
      }),
    );
  });
});

describe('the newest evidence', () => {
  it('is that of the latest day, of one day the last entered', () => {
    const on = (id: string, observedOn: string) => entryOf({ id, outcomeId: 'a', observedOn });
    expect(latestEntry([])).toBeNull();
    expect(latestEntry([on('1', '2026-11-20'), on('2', '2026-11-10')])?.id).toBe('1');
    expect(latestEntry([on('1', '2026-11-20'), on('2', '2026-11-20')])?.id).toBe('2');
  });
});
