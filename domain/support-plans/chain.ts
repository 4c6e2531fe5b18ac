import type { PlanOutcome, ProgressEntry } from './model';
import type { ParentOutcome, SeenProgress } from './plan-data';

/** An outcome of section E of any version of a pupil's EHC plan. */
export interface VersionedOutcome extends ParentOutcome {
  readonly version: number;
}

/** A target of any cycle, with the runs that serve it. */
export interface ChainTarget {
  readonly outcome: PlanOutcome;
  readonly cycle: number;
  readonly provisions: readonly { readonly id: string; readonly name: string }[];
  readonly progress: readonly SeenProgress[];
}

/** What the chain of one pupil is made of. */
export interface ChainFacts {
  /** Of the plan in force, in its order; empty without one. */
  readonly inForce: readonly VersionedOutcome[];
  /** Of all versions that targets are linked to. */
  readonly linked: readonly VersionedOutcome[];
  readonly targets: readonly ChainTarget[];
}

/** Where the chain is broken: said on the picture, with the place where it is mended. */
export type ChainGap = 'no-step' | 'no-target' | 'no-provision' | 'no-evidence';

export interface ChainTargetLink extends ChainTarget {
  readonly gaps: readonly ChainGap[];
}

/** One strand: a long-term outcome with everything that leads towards it. */
export interface ChainStrand {
  readonly key: string;
  /** Null for a child without an EHC plan, or a target that is a step towards none. */
  readonly parent: ParentOutcome | null;
  /** The long-term outcome in words, for a child without an EHC plan. */
  readonly longTerm: string | null;
  /** 'Linked to E1 of version 1; this is E1 of the plan in force.' */
  readonly notes: readonly string[];
  readonly targets: readonly ChainTargetLink[];
  readonly gaps: readonly ChainGap[];
}

/** Where a target's link leads today: by id, or by the same reference in the plan in force when the plan got a new version since. */
export interface ResolvedParent {
  readonly parent: ParentOutcome;
  readonly note: string | null;
}

export function resolveParent(
  ehcOutcomeId: string | null,
  { inForce, linked }: Pick<ChainFacts, 'inForce' | 'linked'>,
): ResolvedParent | null {
  if (ehcOutcomeId === null) return null;
  const now = inForce.find(({ id }) => id === ehcOutcomeId);
  if (now !== undefined) return { parent: now, note: null };
  const old = linked.find(({ id }) => id === ehcOutcomeId);
  if (old === undefined) return null;
  const same = inForce.find(({ ref }) => ref === old.ref);
  if (same === undefined)
    return {
      parent: old,
      note: `${old.ref} is from version ${old.version} of the EHC plan; the plan in force has no outcome ${old.ref}.`,
    };
  const changed = same.text === old.text ? '' : ' Its wording has changed.';
  return {
    parent: same,
    note: `Linked to ${old.ref} of version ${old.version}; shown with ${same.ref} of the plan in force.${changed}`,
  };
}

/**
 * Section E outcome, this year's step, this term's target, provision, evidence: the whole chain of one pupil. Outcomes of the plan in
 * force come first, in their order and also without a target; then what older versions still hold; then targets towards outcomes in words.
 */
export function chainOf(facts: ChainFacts): readonly ChainStrand[] {
  const resolved = facts.targets.map((target) => ({
    target,
    up: resolveParent(target.outcome.ehcOutcomeId, facts),
  }));
  const strandOf = (parent: ParentOutcome): ChainStrand => {
    const own = resolved.filter(({ up }) => up?.parent.id === parent.id);
    return strand({
      key: parent.id,
      parent,
      longTerm: null,
      notes: [...new Set(own.flatMap(({ up }) => up?.note ?? []))],
      targets: own.map(({ target }) => target),
    });
  };
  const old = new Map(
    resolved
      .flatMap(({ up }) => up?.parent ?? [])
      .filter(({ id }) => !facts.inForce.some((now) => now.id === id))
      .map((parent) => [parent.id, parent]),
  );
  return [
    ...facts.inForce.map(strandOf),
    ...[...old.values()].map(strandOf),
    ...inWords(resolved.filter(({ up }) => up === null).map(({ target }) => target)),
  ];
}

/** Targets without an outcome of section E, those with the same long-term outcome together. */
function inWords(targets: readonly ChainTarget[]): readonly ChainStrand[] {
  const words = [...new Set(targets.map(({ outcome }) => outcome.longTerm))];
  return words.map((longTerm) =>
    strand({
      key: `words-${longTerm ?? ''}`,
      parent: null,
      longTerm,
      notes: [],
      targets: targets.filter(({ outcome }) => outcome.longTerm === longTerm),
    }),
  );
}

function strand(
  parts: Omit<ChainStrand, 'gaps' | 'targets'> & { targets: readonly ChainTarget[] },
): ChainStrand {
  return {
    ...parts,
    targets: parts.targets.map((target) => ({ ...target, gaps: targetGaps(target) })),
    gaps: [
      ...(parts.parent !== null && parts.parent.step === null ? (['no-step'] as const) : []),
      ...(parts.targets.length === 0 ? (['no-target'] as const) : []),
    ],
  };
}

function targetGaps({ provisions, progress }: ChainTarget): readonly ChainGap[] {
  return [
    ...(provisions.length === 0 ? (['no-provision'] as const) : []),
    ...(progress.length === 0 ? (['no-evidence'] as const) : []),
  ];
}

export const gapWords: Readonly<Record<ChainGap, string>> = {
  'no-step': 'No step for this year',
  'no-target': 'No target yet',
  'no-provision': 'No provision linked',
  'no-evidence': 'No evidence yet',
};

/** The newest entry, which stands for the evidence on the picture; null where there is none. */
export function latestEntry<Entry extends Pick<ProgressEntry, 'observedOn'>>(
  progress: readonly Entry[],
): Entry | null {
  return progress.reduce<Entry | null>(
    (latest, entry) => (latest === null || entry.observedOn >= latest.observedOn ? entry : latest),
    null,
  );
}
