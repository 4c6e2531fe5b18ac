import type { AnswerKind } from './answer-field';

/** Fields of a form in their printed order. */
export interface PackAnswerGroup {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly PackAnswer[];
}

/** A field of a form with its answer. */
export interface PackAnswer {
  readonly key: string;
  readonly label: string;
  readonly hint: string | null;
  readonly kind: AnswerKind;
  /** What can be chosen, in words, for kind `choice`. */
  readonly options: readonly string[];
  /** As it is printed (dates and yes/no in words); null while it is not answered. */
  readonly value: string | null;
}
