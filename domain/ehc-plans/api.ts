import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import { chosenDate } from '../pupils/field-schemas';
import { sectionEntrySchema, type SectionSaved } from './entry/entry-model';
import type { NotCarried } from './carry-delivery';
import { ehcPlanFields, type PlanStatus } from './model';
import type { PlanPage } from './plan-view';

/** A plan that was just made. Runs that deliver items of section F of the version before deliver the matching items of this one, too. */
export interface NewPlan {
  readonly planId: string;
  /** Items of the version before that runs deliver and that have no match here; none where the new plan has no items yet. */
  readonly notCarried: readonly NotCarried[];
}

/** What was found in a chosen file, to be looked at before it is loaded. */
export interface PlanPreview {
  /** Names the file that was read; it is given back to load it. */
  readonly token: string;
  readonly fileName: string;
  readonly version: number;
  readonly status: PlanStatus;
  readonly issuedOn: IsoDate;
  /** '5 outcomes', '8 items of provision (16 hours 40 minutes a week)': what the file holds, one line each. */
  readonly found: readonly string[];
  /** What differs between the file's pupil and this one, in sentences; empty when they agree. */
  readonly doubts: readonly string[];
}

const value = z.union([z.string(), z.number(), z.null()], { error: 'This value cannot be saved.' });

/** The lists of a plan that items are added to. */
export const itemKinds = ['need', 'outcome', 'provision', 'advice'] as const;
export type ItemKind = (typeof itemKinds)[number];
const kind = z.enum(itemKinds);
const sectionLetter = z.enum(['B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'K'], { error: 'Choose a section.' });

export const ehcPlansApi = {
  page: call(byId).returns<PlanPage>(),
  /** Adds an empty plan for a pupil. When the pupil has a plan already, the new one follows it as the next version. */
  create: call(
    z.object({
      pupilId: idSchema,
      status: ehcPlanFields.status,
      firstIssuedOn: ehcPlanFields.firstIssuedOn,
      issuedOn: ehcPlanFields.issuedOn,
    }),
  ).returns<{ planId: string }>(),
  /** Asks for a file and tells what is in it; null when the user cancelled. Nothing is written. */
  chooseFile: call(z.object({ pupilId: idSchema })).returns<PlanPreview | null>(),
  /** Loads the file that was just looked at. */
  load: call(z.object({ pupilId: idSchema, token: z.string().max(100) })).returns<NewPlan>(),
  /** Copies the plan as the next version, to be amended; the old one stays as it was. */
  newVersion: call(
    z.object({
      planId: idSchema,
      status: ehcPlanFields.status,
      issuedOn: chosenDate('Enter the date of issue.', 'The date of issue'),
    }),
  ).returns<NewPlan>(),
  /** One of the plan's own fields (ehcPlanFields), `directPaymentPence`, or `ceasedOn`. */
  setField: call(z.object({ planId: idSchema, field: z.string().max(40), value })).returns<null>(),
  /** A text of section A, I or J; of F the provision without figures (part `universal`, one sentence on each line). */
  setText: call(
    z.object({
      planId: idSchema,
      letter: z.enum(['A', 'F', 'I', 'J']),
      part: z.string().max(40),
      text: z.string().max(20_000, 'This can have at most 20,000 characters.'),
    }),
  ).returns<null>(),
  /** Several texts of section A, I or J in one change. */
  setTexts: call(
    z.object({
      planId: idSchema,
      letter: z.enum(['A', 'I', 'J']),
      texts: z
        .array(
          z.object({
            part: z.string().max(40),
            text: z.string().max(20_000, 'This can have at most 20,000 characters.'),
          }),
        )
        .max(20),
    }),
  ).returns<null>(),
  /** Saves the items of a section in one change; what is there already is replaced only where an item says so. */
  saveSection: call(sectionEntrySchema).returns<SectionSaved>(),
  /** What was typed into the quick entry and not yet saved, as its screen keeps it; empty when there is nothing. */
  entryDraft: call(z.object({ planId: idSchema })).returns<string>(),
  keepEntryDraft: call(
    z.object({ planId: idSchema, draft: z.string().max(2_000_000, 'This is too much to be kept.') }),
  ).returns<null>(),
  addItem: call(
    z.object({
      planId: idSchema,
      letter: sectionLetter,
      text: z.string().max(20_000, 'This can have at most 20,000 characters.'),
    }),
  ).returns<{ id: string; ref: string }>(),
  setItemField: call(z.object({ kind, id: idSchema, field: z.string().max(40), value })).returns<null>(),
  /** Links an outcome or a provision to needs and outcomes, by their ids. */
  setLinks: call(
    z.object({
      kind: z.enum(['outcome', 'provision']),
      id: idSchema,
      to: z.enum(['needs', 'outcomes']),
      ids: z.array(idSchema).max(200),
    }),
  ).returns<null>(),
  moveItem: call(
    z.object({ kind, id: idSchema, by: z.union([z.literal(-1), z.literal(1)]) }),
  ).returns<null>(),
  removeItem: call(z.object({ kind, id: idSchema })).returns<null>(),
  remove: call(byId).returns<null>(),
};
