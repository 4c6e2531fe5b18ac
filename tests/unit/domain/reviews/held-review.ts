import type { PackInvitee, PackOutcome, ReviewPackData } from '../../../../domain/reviews/pack-data';
import {
  emptyRecord,
  type PackAmendment,
  type PackDelivered,
  type ReviewRecordData,
} from '../../../../domain/reviews/record-data';

/** An outcome of the plan; the rules read its wording, its progress and what is to become of it. */
export function outcome(ref: string, more: Partial<PackOutcome> = {}): PackOutcome {
  const text = `Wording of ${ref}.`;
  return {
    outcome: {
      id: `id-${ref}`,
      ref,
      area: 'CI',
      text,
      step: null,
      measure: null,
      byDate: null,
      needRefs: [],
    },
    areaName: null,
    baseline: null,
    evidence: null,
    progress: null,
    progressName: null,
    comment: null,
    decision: 'keep',
    decisionName: 'Keep',
    newStep: null,
    newMeasure: null,
    newByDate: null,
    ...more,
  };
}

export const notDelivered: PackDelivered = {
  deliveredBy: null,
  startedOn: null,
  minutesPerSession: null,
  sessionsPerWeek: null,
  sessionsPerYear: null,
  weeks: null,
  gapReason: null,
  effect: null,
  hourlyCostPence: null,
  otherCostPence: null,
};

/** An item of provision of section F that says everything, unless told otherwise. */
export function provision(
  ref: string,
  more: { quantified?: boolean; gaps?: string[]; section?: string } = {},
) {
  const { section = 'F', quantified = true, gaps = [] } = more;
  return { provision: { id: `id-${ref}`, ref, section, what: `Wording of ${ref}.` }, quantified, gaps };
}

export function amendment(more: Partial<PackAmendment> = {}): PackAmendment {
  return {
    id: 'a',
    section: 'E',
    ref: 'E1',
    itemId: 'id-E1',
    currentText: 'Wording of E1.',
    proposedText: 'Better wording of E1.',
    reason: null,
    evidence: null,
    proposedBy: null,
    standing: 'agreed',
    ...more,
  };
}

export function guest(name: string, more: Partial<PackInvitee> = {}) {
  return {
    id: name,
    name,
    role: 'school',
    agency: null,
    attendance: 'attended',
    adviceReceivedOn: null,
    ...more,
  };
}

/** A group of answered fields of a form. */
export function answers(key: string, fields: Readonly<Record<string, string | null>>) {
  return {
    key,
    title: key,
    fields: Object.entries(fields).map(([name, value]) => ({
      ...{ key: name, label: `Label of ${name}`, hint: null, options: [], value },
      kind: 'text' as const,
    })),
  };
}

/** A review whose meeting was held; only what the rules read is filled in. */
export function heldReview(
  record: Partial<ReviewRecordData> = {},
  more: Readonly<Record<string, unknown>> = {},
): ReviewPackData {
  return {
    invitees: [guest('Mrs D Sandlingfold')],
    outcomes: [],
    provision: { items: [], universal: [] },
    documents: [],
    ...more,
    record: { ...emptyRecord, ...record },
  } as unknown as ReviewPackData;
}
