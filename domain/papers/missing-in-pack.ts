import { usualTemplate } from '../letters/templates';
import { letterGaps } from '../letters/fill-letter';
import type { LetterTemplate } from '../letters/model';
import { missingForReport } from '../reviews/missing-for-report';
import { type MendTarget, missingForPack, type MissingItem } from '../reviews/missing-for-pack';
import type { ReviewPackData } from '../reviews/pack-data';
import type { PackContents } from './pack-contents';
import type { PackId } from './packs';
import type { PaperId } from './papers';

/** Of what the papers of a review lack, what can be seen in the invitations. */
const seenInInvitations = /^(?:meeting|meeting-details|role-.*|parental-responsibility|no-outcomes|school)$/;

/** The same for the report after the meeting, besides what the report itself needs. */
const seenInReport = /^(?:attachments|no-outcomes|school)$/;

/** What a pack still lacks, each with where it is mended: first what its papers lack, then what its letters leave open. */
export function missingInPack(
  pack: PackId,
  data: ReviewPackData,
  contents: PackContents,
  templates: ReadonlyMap<PaperId, LetterTemplate>,
): readonly MissingItem[] {
  const ofPack = missingInPapers(pack, data);
  const said = new Set(ofPack.map(({ id }) => id));
  const gaps = gapsInLetters(contents, templates).filter(({ placeholder }) => !isSaid(placeholder, said));
  return [...ofPack, ...gaps.map(gapItem)];
}

/** What the papers of a pack still lack, before its letters are looked at: what the review itself shows beside its parts. */
export function missingInPapers(pack: PackId, data: ReviewPackData): readonly MissingItem[] {
  const missing = missingForPack(data);
  switch (pack) {
    case 'invitations':
      return missing.filter(({ id }) => seenInInvitations.test(id));
    case 'meeting':
      return missing;
    case 'la-report':
      return [...missingForReport(data), ...missing.filter(({ id }) => seenInReport.test(id))];
  }
}

interface LettersGap {
  readonly placeholder: string;
  readonly explanation: string;
  /** In how many letters. */
  readonly letters: number;
}

function gapsInLetters(
  { sheets, data }: PackContents,
  templates: ReadonlyMap<PaperId, LetterTemplate>,
): readonly LettersGap[] {
  const found = new Map<string, LettersGap>();
  for (const { paper, inviteeId } of sheets.filter(({ letter }) => letter !== null)) {
    const template = templates.get(paper) ?? usualTemplate(paper);
    for (const { placeholder, explanation } of letterGaps(paper, template, data, inviteeId)) {
      const letters = (found.get(placeholder)?.letters ?? 0) + 1;
      found.set(placeholder, { placeholder, explanation, letters });
    }
  }
  return [...found.values()];
}

function gapItem({ placeholder, explanation, letters }: LettersGap): MissingItem {
  const what = explanation.charAt(0).toLowerCase() + explanation.slice(1).replace(/\.$/, '');
  const where = letters === 1 ? 'A letter leaves' : `${letters} letters leave`;
  return {
    id: `letter-${placeholder}`,
    sentence: `${where} room by hand for ${what}`,
    target: targetOf(placeholder),
  };
}

const school: ReadonlySet<string> = new Set([
  'school',
  'school phone',
  'school e-mail',
  'senco',
  'head',
  'advice service',
]);
const pupil: ReadonlySet<string> = new Set(['child', 'child full name', 'date of birth', 'UPN', 'class']);
const people: ReadonlySet<string> = new Set([
  'parent',
  'recipient',
  'who is invited',
  'why you',
  'asked date',
]);

function targetOf(placeholder: string): MendTarget {
  if (school.has(placeholder)) return { kind: 'school' };
  if (pupil.has(placeholder)) return { kind: 'pupil' };
  if (placeholder === 'local authority') return { kind: 'plan' };
  return { kind: 'review', tab: people.has(placeholder) ? 'invitees' : 'dates' };
}

/** Whether an item above says the same already: a letter without the date of the meeting is no second thing to mend. */
function isSaid(placeholder: string, said: ReadonlySet<string>): boolean {
  if (
    said.has('meeting') &&
    /^(?:meeting|place|chair|return date|papers date|decision date|final plan date)/.test(placeholder)
  )
    return true;
  if (said.has('meeting-details') && /^(?:meeting time|place)$/.test(placeholder)) return true;
  return said.has('school') && /^(?:school phone|head)$/.test(placeholder);
}
