import type { PackAnswer, PackAnswerGroup } from '../reviews/pack-answer';

/** The field with this key; null when there is none. */
export function fieldOf(groups: readonly PackAnswerGroup[], key: string | null): PackAnswer | null {
  return groups.flatMap(({ fields }) => fields).find((field) => field.key === key) ?? null;
}

/** The printed answer of a field; null while it is not answered. */
export function answerOf(groups: readonly PackAnswerGroup[], key: string | null): string | null {
  return fieldOf(groups, key)?.value ?? null;
}

/** What was answered, and the labels of what was left open: a form that came back prints no empty lines. */
export function answeredAndOpen(fields: readonly PackAnswer[]): {
  readonly answered: readonly PackAnswer[];
  readonly open: readonly string[];
} {
  return {
    answered: fields.filter(({ value }) => value !== null),
    open: fields.flatMap(({ label, value }) => (value === null ? [label] : [])),
  };
}

/** Whether anything of these groups was answered. */
export function isAnswered(groups: readonly PackAnswerGroup[]): boolean {
  return groups.some(({ fields }) => fields.some(({ value }) => value !== null));
}

/** These groups, in the order of their keys. */
export function groupsOf(
  groups: readonly PackAnswerGroup[],
  keys: readonly string[],
): readonly PackAnswerGroup[] {
  return keys.flatMap((key) => groups.filter((group) => group.key === key));
}
