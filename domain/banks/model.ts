import { z } from 'zod';
import { type BroadAreaCode, broadAreas, codesOf, type SenNeedCode, senNeedTypes } from '../pupils/codes';
import { optional, optionalText, requiredLine } from '../pupils/field-schemas';
import { type BankKind, bankKinds, type BankMark, type BankPhase, bankPhases } from './codes';

/** How an outcome is measured: with it a target says where the child starts and where she is going. */
export interface BankMeasure {
  /** 'Times help is asked for, counted in three lessons'. */
  readonly measure: string;
  /** 'times in a lesson'; null where the school's own entry gives none. */
  readonly unit: string | null;
  /** An example of where a child may start. It is never taken over as a fact about a child. */
  readonly baseline: number | null;
  /** The number that stands in the text. */
  readonly target: number | null;
}

/** One entry of a bank: the program's own, or the school's. */
export interface BankEntry {
  /** Stable: marks point at it. Of the school's own entries it is their id. */
  readonly key: string;
  readonly kind: BankKind;
  readonly area: BroadAreaCode | null;
  /** Empty: for any need. */
  readonly needs: readonly SenNeedCode[];
  readonly phase: BankPhase;
  /** May hold {name} and {date} (fill-entry.ts). */
  readonly text: string;
  /** For outcomes. */
  readonly measure: BankMeasure | null;
  /** A note of the school to an entry of its own. */
  readonly detail: string | null;
}

/** An entry as the school sees it. */
export interface MarkedEntry extends BankEntry {
  /** Added by the school: it can be changed and removed. */
  readonly isOwn: boolean;
  readonly mark: BankMark | null;
}

/** What can be typed in an entry of the school's own. */
export const bankItemFields = {
  kind: z.enum(codesOf(bankKinds), { error: 'Choose what it is.' }),
  area: optional(z.enum(codesOf(broadAreas), { error: 'Choose an area of need.' })),
  needs: z.array(z.enum(codesOf(senNeedTypes), { error: 'Choose a need from the list.' })).max(14),
  phase: z.enum(codesOf(bankPhases), { error: 'Choose the years that it is for.' }),
  text: requiredLine('Write what is to be kept.', 'The text', 2000),
  detail: optionalText('The note', 1000),
} as const;

export const newBankItem = z.object(bankItemFields);
export type NewBankItem = z.output<typeof newBankItem>;
