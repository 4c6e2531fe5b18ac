import { countOf, listInWords } from '../common/text';

export interface PreviewCounts {
  readonly added: number;
  readonly changed: number;
  readonly left: number;
  readonly unsure: number;
  /** Wait for the user's word: until then they are not imported. */
  readonly toConfirm: number;
  readonly rejected: number;
}

/** '212 pupils to add, none changed, none left': the one sentence above a preview. */
export function previewSentence(counts: PreviewCounts): string {
  const { added, changed, left, unsure, toConfirm, rejected } = counts;
  const parts = [
    added === 0 ? 'No pupils to add' : `${countOf(added, 'pupil')} to add`,
    changed === 0 ? 'none changed' : `${changed} changed`,
    left === 0 ? 'none left' : `${left} left the school`,
    ...(toConfirm === 0 ? [] : [`${toConfirm} to confirm`]),
    ...(unsure === 0 ? [] : [`${unsure} unsure`]),
    ...(rejected === 0 ? [] : [`${countOf(rejected, 'row')} that cannot be imported`]),
  ];
  return `${parts.join(', ')}.`;
}

/** '3 pupils added, 7 changed and 3 archived as left': what an import has done. */
export function doneSentence({
  added,
  changed,
  left,
}: Pick<PreviewCounts, 'added' | 'changed' | 'left'>): string {
  const parts = [
    ...(added === 0 ? [] : [`${countOf(added, 'pupil')} added`]),
    ...(changed === 0 ? [] : [`${countOf(changed, 'pupil')} changed`]),
    ...(left === 0 ? [] : [`${countOf(left, 'pupil')} archived as left`]),
  ];
  return parts.length === 0 ? 'Nothing was changed.' : `${listInWords(parts)}.`;
}
