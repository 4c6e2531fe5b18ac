import { listInWords } from '../common/text';
import { amendmentPlace } from './apply-amendments';
import { came } from './deadline-progress';
import type { MissingItem, ReviewTab } from './missing-for-pack';
import type { ReviewPackData } from './pack-data';

/**
 * What the report of the meeting to the local authority still lacks (SEND Regulations 2014, reg. 20(7): recommendations on amendments,
 * and how they differ from what others recommend). Nothing here stops the printing.
 */
export function missingForReport(data: ReviewPackData): readonly MissingItem[] {
  return [
    ...recommendation(data),
    ...amendments(data),
    ...progress(data),
    ...attendance(data),
    ...differences(data),
    ...views(data),
    ...actions(data),
  ];
}

function item(id: string, sentence: string, tab: ReviewTab): MissingItem {
  return { id, sentence, target: { kind: 'review', tab } };
}

function isAnswered({ record }: ReviewPackData, key: string): boolean {
  return record.laReport.flatMap((group) => group.fields).some((field) => field.key === key && field.value);
}

function recommendation(data: ReviewPackData): readonly MissingItem[] {
  if (data.record.recommendation === null)
    return [item('recommendation', 'The recommendation is not chosen', 'after')];
  return isAnswered(data, 'laReasons')
    ? []
    : [item('reasons', 'The recommendation has no reasons yet', 'after')];
}

function amendments({ record }: ReviewPackData): readonly MissingItem[] {
  const missing: MissingItem[] = [];
  if (record.recommendation === 'amend' && record.amendments.length === 0)
    missing.push(item('amendments', 'Amendments are recommended, but none is written down', 'after'));
  const same = record.amendments.filter(({ currentText, proposedText }) => currentText === proposedText);
  if (same.length > 0) {
    const places = listInWords(same.map(amendmentPlace));
    missing.push(item('same-wording', `${places}: the proposed wording changes nothing yet`, 'after'));
  }
  const open = record.amendments.filter(({ standing }) => standing === null);
  if (open.length > 0) {
    const places = listInWords(open.map(amendmentPlace));
    missing.push(item('standing', `Agreed or disputed is not chosen for ${places}`, 'after'));
  }
  return missing;
}

function progress({ outcomes, record }: ReviewPackData): readonly MissingItem[] {
  const open = outcomes.filter(
    ({ outcome }) => (record.outcomes[outcome.id]?.agreedProgress ?? null) === null,
  );
  if (open.length === 0) return [];
  const refs = listInWords(open.map(({ outcome }) => outcome.ref));
  return [
    item('agreed-progress', `The progress agreed at the meeting is not recorded for ${refs}`, 'meeting'),
  ];
}

function attendance({ invitees }: ReviewPackData): readonly MissingItem[] {
  if (!invitees.some(came)) return [item('attendance', 'Who came to the meeting is not recorded', 'meeting')];
  const open = invitees.filter(({ attendance: known }) => known === null);
  if (open.length === 0) return [];
  const names = listInWords(open.map(({ name }) => name));
  return [item('attendance', `Whether they came is not recorded for ${names}`, 'meeting')];
}

/** Either differences are written down, or the point of the agenda that asks for them says that there were none. */
function differences({ record }: ReviewPackData): readonly MissingItem[] {
  const asked = record.agenda.some(
    ({ title, discussion, decision }) =>
      /difference/i.test(title) && (discussion !== null || decision !== null),
  );
  const wasDisputed = record.amendments.some(({ standing }) => standing === 'disputed');
  if (record.differences.length > 0 || (asked && !wasDisputed)) return [];
  return [
    wasDisputed
      ? item('differences', 'An amendment is disputed, but nobody’s words on it are written down', 'after')
      : item(
          'differences',
          'Differences of opinion: none is written down, nor that there were none',
          'meeting',
        ),
  ];
}

function views(data: ReviewPackData): readonly MissingItem[] {
  const lacks = [
    isAnswered(data, 'laChildViews') ? '' : 'the child’s views',
    isAnswered(data, 'laParentViews') ? '' : 'the parents’ views',
    isAnswered(data, 'laEffectEducation') ? '' : 'how well the provision works',
  ].filter(Boolean);
  return lacks.length === 0
    ? []
    : [item('la-views', `The report does not say ${listInWords(lacks, 'or')} yet`, 'after')];
}

function actions({ record }: ReviewPackData): readonly MissingItem[] {
  const open = record.actions.filter(({ doneOn }) => doneOn === null);
  const lacks = open.filter(({ owner, dueOn }) => owner === null || dueOn === null).length;
  if (lacks === 0) return [];
  const which = lacks === 1 ? 'One action has' : `${lacks} actions have`;
  return [item('actions', `${which} no owner or no date yet`, 'after')];
}
