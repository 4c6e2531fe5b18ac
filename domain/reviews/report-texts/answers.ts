import type { PackAnswer, PackAnswerGroup } from '../pack-answer';

/** The printed answer to a question of some form; null while it has none. */
export function answerOf(groups: readonly PackAnswerGroup[], key: string): string | null {
  return groups.flatMap((group) => group.fields).find((field) => field.key === key)?.value ?? null;
}

/** Everything that was answered, a question and its answer to a line, a longer answer below its question; null where nothing was. */
export function answeredText(groups: readonly PackAnswerGroup[]): string | null {
  return linesOrNull(
    groups
      .flatMap((group) => group.fields)
      .filter((field) => field.value)
      .map(answerLine),
  );
}

function answerLine({ label, value, kind }: PackAnswer): string {
  const question = /[?.]$/u.test(label) ? label : `${label}:`;
  return kind === 'text' && value?.includes('\n') ? `${question}\n${value}` : `${question} ${value ?? ''}`;
}

/** Lines of a text, those without words left out; null where none is left. */
export function linesOrNull(lines: readonly (string | null | undefined | false)[]): string | null {
  return joinedOrNull(lines, '\n');
}

/** The same for paragraphs with an empty line between them. */
export function paragraphsOrNull(paragraphs: readonly (string | null | undefined | false)[]): string | null {
  return joinedOrNull(paragraphs, '\n\n');
}

function joinedOrNull(parts: readonly (string | null | undefined | false)[], by: string): string | null {
  const written = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  return written.length === 0 ? null : written.join(by);
}
