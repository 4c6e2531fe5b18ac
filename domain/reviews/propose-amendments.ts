import { formatDate } from '../common/date-words';
import type { SectionLetter } from '../ehc-plans/sections';
import type { PackOutcome, PackProvisionItem, ReviewPackData } from './pack-data';
import type { PackAmendment } from './record-data';

/** An amendment as it is begun: the wording of the plan stands as current wording, and as proposed wording until it is changed. */
export type AmendmentDraft = Pick<PackAmendment, 'currentText' | 'proposedText' | 'reason' | 'evidence'> & {
  readonly section: SectionLetter;
  readonly ref: string;
  readonly itemId: string;
};

/**
 * The amendments that follow from what is recorded: outcomes that are to be amended or replaced, and provision that leaves open how
 * much is given or was not given as planned. An item that an amendment names already is left alone, so nothing is overwritten.
 */
export function proposedAmendments(data: ReviewPackData): readonly AmendmentDraft[] {
  const { record, outcomes, provision } = data;
  const named = new Set(record.amendments.map(({ itemId }) => itemId));
  const drafts = [
    ...outcomes.flatMap((note) => outcomeDraft(note, data)),
    ...provision.items.flatMap((item) => provisionDraft(item, data)),
  ];
  return drafts.filter(({ itemId }) => !named.has(itemId));
}

function outcomeDraft(note: PackOutcome, { record }: ReviewPackData): AmendmentDraft[] {
  const { outcome, decision, newStep, newByDate, evidence } = note;
  if (decision !== 'amend' && decision !== 'replace') return [];
  const said = record.outcomes[outcome.id];
  const progress = said?.agreedProgressName ?? note.progressName;
  const replacement = newStep === null ? null : withDate(newStep, newByDate);
  return [
    {
      section: 'E',
      ref: outcome.ref,
      itemId: outcome.id,
      currentText: outcome.text,
      proposedText: decision === 'replace' && replacement !== null ? replacement : outcome.text,
      reason: sentences([
        progress === null ? null : `Progress: ${progress.toLowerCase()}`,
        said?.meetingNote ?? note.comment,
      ]),
      evidence,
    },
  ];
}

/** The new step as an outcome: with the day by which it is to be reached, unless it names the day itself. */
function withDate(step: string, byDate: string | null): string {
  if (byDate === null || step.includes(formatDate(byDate))) return step;
  return `By ${formatDate(byDate)}: ${step}`;
}

function provisionDraft({ provision, quantified, gaps }: PackProvisionItem, { record }: ReviewPackData) {
  const delivered = record.delivered[provision.id];
  const gapReason = delivered?.gapReason ?? null;
  const { section, ref, id, what } = provision;
  // Only special educational provision must be quantified (Code of Practice 9.69).
  const isOpen = section === 'F' && !quantified;
  if (!isOpen && gapReason === null) return [];
  return [
    {
      section,
      ref,
      itemId: id,
      currentText: what,
      proposedText: what,
      reason: sentences([
        ...(isOpen ? gaps : []),
        gapReason === null ? null : `It was not given as planned: ${gapReason}`,
      ]),
      evidence: delivered?.effect ?? null,
    },
  ];
}

/** Puts sentences behind each other, each with its full stop; null when there are none. */
function sentences(parts: readonly (string | null)[]): string | null {
  const said = parts.flatMap((part) => (part === null || part.trim() === '' ? [] : [part.trim()]));
  return said.length === 0 ? null : said.map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`)).join(' ');
}
