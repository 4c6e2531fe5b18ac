import type { ProvisionRun } from './run';

type Named = Pick<ProvisionRun, 'id' | 'code' | 'name' | 'startsOn'>;

const natural = new Intl.Collator('en-GB', { numeric: true });

/** Names and references as people count them: P2 before P10. */
export function byNaturalOrder(one: string, other: string): number {
  return natural.compare(one, other);
}

/** Runs in the order of their start; those of one day by their reference, those without one by their name after these. */
export function byStartThenName(one: Named, other: Named): number {
  if (one.startsOn !== other.startsOn) return one.startsOn < other.startsOn ? -1 : 1;
  if ((one.code === null) !== (other.code === null)) return one.code === null ? 1 : -1;
  return (
    byNaturalOrder(one.code ?? one.name, other.code ?? other.name) ||
    byNaturalOrder(one.name, other.name) ||
    (one.id < other.id ? -1 : 1)
  );
}
