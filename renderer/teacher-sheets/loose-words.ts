import type { LooseText } from '../../domain/teacher-sheets/filled-rows';

/** Why a text was not taken. */
export const looseHeads: Readonly<Record<LooseText['why'], string>> = {
  outside: 'is not kept.',
  'other-sheet': '(a row of another sheet) is not kept.',
  'unknown-row': '(a row that this sheet does not have) is not kept.',
};
