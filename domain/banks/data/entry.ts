import type { BroadAreaCode, SenNeedCode } from '../../pupils/codes';
import type { BankKind, BankPhase } from '../codes';
import type { BankEntry, BankMeasure } from '../model';

type Needs = readonly SenNeedCode[];

/** How an outcome is counted: what and how, in which unit, an example of a start, the target that stands in the text. */
type Counted = readonly [measure: string, unit: string, baseline: number, target: number];

/** Makes entries of one area. A key is made of kind, area and `slug`: change the words of an entry, never its slug. */
export function bankOf(area: BroadAreaCode) {
  const entry = (
    kind: BankKind,
    slug: string,
    needs: Needs,
    phase: BankPhase,
    text: string,
    measure: BankMeasure | null = null,
  ): BankEntry => ({
    key: `${kind}-${area.toLowerCase()}-${slug}`,
    kind,
    area,
    needs,
    phase,
    text,
    measure,
    detail: null,
  });
  return {
    /** `will` goes on after 'By {date} {name} will'. */
    outcome: (
      slug: string,
      needs: Needs,
      phase: BankPhase,
      will: string,
      [measure, unit, baseline, target]: Counted,
    ): BankEntry =>
      entry('outcome', slug, needs, phase, `By {date} {name} will ${will}`, {
        measure,
        unit,
        baseline,
        target,
      }),
    /** What the adult does, beginning with a verb, and why. */
    strategy: (slug: string, needs: Needs, phase: BankPhase, text: string): BankEntry =>
      entry('strategy', slug, needs, phase, text),
    /** What it is, and what it is for. */
    equipment: (slug: string, needs: Needs, phase: BankPhase, text: string): BankEntry =>
      entry('equipment', slug, needs, phase, text),
  };
}
