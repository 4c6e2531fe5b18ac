import { type AnswerGroup, printedAnswer } from './answer-field';
import type { PackAnswerGroup } from './pack-answer';

/** Groups of fields with their answers as they are printed; `answered` gives the kept answer of a field, '' for none. */
export function printedGroups(
  groups: readonly AnswerGroup[],
  answered: (key: string) => string,
): PackAnswerGroup[] {
  return groups.map(({ key, title, fields }) => ({
    key,
    title,
    fields: fields.map((field) => ({
      ...field,
      options: field.options.map(({ name }) => name),
      value: printedAnswer(field, answered(field.key)),
    })),
  }));
}
