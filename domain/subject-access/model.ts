import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { idSchema } from '../common/ids';
import { type SendMethod, sendMethods } from '../papers/sent';
import { codesOf } from '../pupils/codes';
import { chosenDate, optional, optionalDate, optionalLine, optionalText } from '../pupils/field-schemas';
import type { NameDecision, PersonKind } from './redact/people';

/** What can be typed about a request. */
export const requestFields = {
  receivedOn: chosenDate('Enter the day on which the request came.', 'The day'),
  askedBy: optionalLine('The name', 200),
  askedContactId: optional(idSchema),
  identityAskedOn: optionalDate('The day'),
  identityCheckedOn: optionalDate('The day'),
  identityHow: optionalLine('How it was checked', 300),
  clarificationAskedOn: optionalDate('The day'),
  clarifiedOn: optionalDate('The day'),
  clarifiedHow: optionalText('What was clarified', 2000),
  extendedBecause: optionalText('The reason', 2000),
  extensionToldOn: optionalDate('The day'),
  note: optionalText('The note', 5000),
} as const;
export type RequestField = keyof typeof requestFields;
export const requestFieldNames = Object.keys(requestFields) as [RequestField, ...RequestField[]];

/** A request for a copy of a child's record. */
export interface AccessRequest {
  readonly id: string;
  readonly receivedOn: IsoDate;
  readonly askedBy: string | null;
  readonly askedContactId: string | null;
  readonly identityAskedOn: IsoDate | null;
  readonly identityCheckedOn: IsoDate | null;
  readonly identityHow: string | null;
  readonly clarificationAskedOn: IsoDate | null;
  readonly clarifiedOn: IsoDate | null;
  readonly clarifiedHow: string | null;
  readonly extendedBecause: string | null;
  readonly extensionToldOn: IsoDate | null;
  readonly note: string | null;
  readonly sentOn: IsoDate | null;
  readonly sentHow: SendMethod | null;
  readonly sentTo: string | null;
  readonly documentId: string | null;
}

/** How and to whom the copy went. */
export const answerSchema = z.object({
  sentOn: chosenDate('Enter the day on which it was sent.', 'The day'),
  method: z.enum(codesOf(sendMethods), { error: 'Choose how it was sent.' }),
  sentTo: optionalLine('The name', 200).refine((name) => name !== null, {
    error: 'Enter to whom it was sent.',
  }),
});
export type Answer = z.output<typeof answerSchema>;

/** A document of the child, and whether it goes into the copy. */
export interface AccessDocument {
  readonly id: string;
  readonly title: string;
  /** 'Dr Q Hallowday, 14 October 2026', or empty. */
  readonly detail: string;
  readonly included: boolean;
  /** Why it stays out unless the user says otherwise; null where it goes in. */
  readonly whyOut: string | null;
  /** When its pages without text were looked through by eye. */
  readonly lookedOn: IsoDate | null;
  readonly areas: readonly Area[];
}

/** A rectangle on a page, in thousandths of its width and height from the top left. */
export interface Area {
  readonly id: string;
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const thousandth = z.number().int().min(0).max(1000);
export const areaSchema = z
  .object({
    page: z.number().int().min(1).max(100_000),
    x: thousandth,
    y: thousandth,
    width: thousandth.min(1, 'Draw a wider area.'),
    height: thousandth.min(1, 'Draw a taller area.'),
  })
  .refine(({ x, y, width, height }) => x + width <= 1000 && y + height <= 1000, {
    error: 'The area goes over the edge of the page.',
  });

/** Somebody whose name was found, where, and what happens to it. */
export interface FoundName {
  readonly key: string;
  readonly name: string;
  readonly kind: PersonKind | 'own';
  readonly role: string | null;
  readonly count: number;
  readonly places: readonly { readonly place: string; readonly count: number }[];
  readonly decision: NameDecision;
  /** True when it is not the rule's decision. */
  readonly isChosen: boolean;
}

/** What a document says, as far as names can be found in it. */
export interface LookedDocument {
  readonly id: string;
  readonly title: string;
  readonly pages: number;
  /** Pages, from 1, that are pictures or scans, or whose letters cannot be told: a name can stand on them that no search finds. */
  readonly unread: readonly number[];
  /** Why it cannot be printed at all; null when it can. */
  readonly trouble: string | null;
}

/** The third parties of a copy. */
export interface LookedThrough {
  readonly names: readonly FoundName[];
  /** Contacts as they were typed, 'Mum', that could not be looked for. */
  readonly notUnderstood: readonly string[];
  readonly documents: readonly LookedDocument[];
}
