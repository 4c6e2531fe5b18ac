import { formatDate } from '../common/date-words';
import { listInWords } from '../common/text';
import type { PackAnswerGroup } from './pack-answer';
import type { ReviewPackData } from './pack-data';
import type { PackInviteeForm } from './record-data';

/**
 * What the report to the local authority (R12) can take from the records, by the key of its field (forms/la-report.ts): text to begin
 * with, which is then the author's own. Only fields for which something is recorded.
 */
export function laReportPrefill(data: ReviewPackData): Readonly<Record<string, string>> {
  const texts: Readonly<Record<string, string | null>> = {
    laChildViews: childViews(data),
    laParentViews: joined(formsOf(data, 'views').map(spokenForm)),
    laProfessionalViews: professionalViews(data),
    laEffectEducation: effectOf(data, ['F']),
    laEffectHealth: effectOf(data, ['G']),
    laEffectSocialCare: effectOf(data, ['H1', 'H2']),
    laReasons: reasons(data),
    laPlacementPreference: answersOf(data.record.transition, preferences),
    laPersonalBudget: personalBudget(data),
  };
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

const preferences = ['transitionPreference1', 'transitionPreference2', 'transitionPreference3'];

/** Texts behind each other as paragraphs; null without any. */
function joined(parts: readonly (string | null)[], between = '\n\n'): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(between);
}

function answered(groups: readonly PackAnswerGroup[], kinds: readonly string[]) {
  return groups
    .flatMap((group) => group.fields)
    .flatMap(({ label, kind, value }) =>
      value === null || !kinds.includes(kind) ? [] : [`${label}: ${value}`],
    );
}

/** The answers with these keys, in this order, one on each line. */
function answersOf(groups: readonly PackAnswerGroup[], keys: readonly string[]): string | null {
  const fields = groups.flatMap((group) => group.fields);
  const found = keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);
  return joined(
    found.map(({ label, value }) => (value === null ? null : `${label}: ${value}`)),
    '\n',
  );
}

function childViews({ record }: ReviewPackData): string | null {
  const views = record.childViews.filter(({ key }) => key !== 'child-gathered');
  const said = answered(views, ['text']);
  if (said.length === 0) return null;
  const gathered = record.childViews.flatMap((group) => group.fields);
  const by = gathered.find(({ key }) => key === 'childGatheredBy')?.value ?? null;
  return joined([by === null ? null : `Gathered by ${by}.`, said.join('\n')]);
}

function formsOf({ record }: ReviewPackData, form: PackInviteeForm['form']): readonly PackInviteeForm[] {
  return record.inviteeForms.filter((item) => item.form === form);
}

/** A form as a paragraph under the name of the person who filled it in; null when it is empty. */
function spokenForm({ name, agency, groups }: PackInviteeForm): string | null {
  const said = answered(groups, ['text', 'choice']);
  if (said.length === 0) return null;
  return [agency === null || agency === name ? name : `${name}, ${agency}`, ...said].join('\n');
}

function professionalViews(data: ReviewPackData): string | null {
  const withoutForm = data.invitees.filter(
    ({ id, role, adviceReceivedOn }) =>
      adviceReceivedOn !== null &&
      role !== 'parent' &&
      role !== 'child' &&
      !data.record.inviteeForms.some((form) => form.inviteeId === id && spokenForm(form) !== null),
  );
  const reports = withoutForm.map(
    ({ name, agency, adviceReceivedOn }) =>
      `${agency === null || agency === name ? name : `${name}, ${agency}`}: advice received ${formatDate(adviceReceivedOn ?? '')}, attached.`,
  );
  return joined([...formsOf(data, 'advice').map(spokenForm), joined(reports, '\n')]);
}

/** What was noted on the provision of some sections: how well it works, and why it was not given as planned. */
function effectOf({ provision, record }: ReviewPackData, letters: readonly string[]): string | null {
  const lines = provision.items
    .filter((item) => letters.includes(item.provision.section))
    .flatMap((item) => {
      const noted = record.delivered[item.provision.id];
      const said = [noted?.effect ?? null, gapWords(noted?.gapReason ?? null)].filter(
        (part) => part !== null,
      );
      return said.length === 0 ? [] : [`${item.provision.ref}: ${said.join(' ')}`];
    });
  return joined(lines, '\n');
}

function gapWords(reason: string | null): string | null {
  return reason === null ? null : `Not given as planned: ${reason}`;
}

/** The recommendation stands on the progress towards the outcomes as the meeting agreed it. */
function reasons({ outcomes, record }: ReviewPackData): string | null {
  const byProgress = new Map<string, string[]>();
  for (const { outcome, progressName } of outcomes) {
    const progress = record.outcomes[outcome.id]?.agreedProgressName ?? progressName;
    if (progress !== null) byProgress.set(progress, [...(byProgress.get(progress) ?? []), outcome.ref]);
  }
  const lines = [...byProgress].map(([progress, refs]) => `${progress}: ${listInWords(refs)}.`);
  return lines.length === 0 ? null : `Progress agreed at the meeting. ${lines.join(' ')}`;
}

function personalBudget(data: ReviewPackData): string | null {
  return joined(
    formsOf(data, 'views').map(({ name, groups }) => {
      const wish = groups.flatMap((group) => group.fields).find(({ key }) => key === 'parentBudget')?.value;
      return wish === undefined || wish === null ? null : `${name}: ${wish}`;
    }),
    '\n',
  );
}
