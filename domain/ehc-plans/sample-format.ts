import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { fail, type FieldProblem, ok, type Result } from '../common/result';
import { tidy } from '../common/text';
import {
  type EhcAdvice,
  ehcAdviceSchema,
  type EhcNeed,
  ehcNeedSchema,
  type EhcOutcome,
  ehcOutcomeSchema,
  type EhcPlanContent,
  ehcPlanSchema,
  type EhcProvision,
  ehcProvisionSchema,
  type EhcSectionText,
} from './model';

/** The file format `ehcp-sample-1`: a plan as JSON. Only its shape is checked here; the values are checked by the plan's own schemas. */
const text = z.string();
const textOrNull = z.string().nullish();
const refs = z.array(text).default([]);
const numberOrNull = z.number().nullish();

const need = z.object({ ref: text, area: textOrNull, title: textOrNull, strengths: textOrNull, text });
const provision = z.object({
  ref: text,
  outcomes: refs,
  needs: refs,
  what: textOrNull,
  text: textOrNull,
  who: textOrNull,
  ratio: textOrNull,
  minutesPerSession: numberOrNull,
  sessionsPerWeek: numberOrNull,
  sessionsPerYear: numberOrNull,
  weeksPerYear: numberOrNull,
  minutesPerWeek: numberOrNull,
  place: textOrNull,
  note: textOrNull,
});

const fileSchema = z.object({
  schema: z.literal('ehcp-sample-1'),
  pupil: z.object({
    legalForename: text,
    legalSurname: text,
    dob: text,
    upn: textOrNull,
    ncYear: z.number().nullish(),
  }),
  plan: z.object({
    status: text,
    version: z.number(),
    firstIssued: text,
    issued: text,
    lastReviewMeeting: textOrNull,
    lastReviewDecision: textOrNull,
    nextMeeting: textOrNull,
    phaseTransfer: z.object({ from_: text, to: text, deadline: text }).nullish(),
    la: textOrNull,
    caseOfficer: textOrNull,
    band: textOrNull,
  }),
  A: z.object({
    child: z.array(text).default([]),
    parents: z.array(text).default([]),
    history: z.array(text).default([]),
    communicate: text.default(''),
  }),
  B: z.array(need),
  C: z.array(need),
  D: z.array(need),
  E: z.array(
    z.object({
      ref: text,
      area: textOrNull,
      needs: refs,
      by: textOrNull,
      text,
      step: textOrNull,
      measure: textOrNull,
    }),
  ),
  F: z.array(provision),
  universal: z.array(text).default([]),
  G: z.array(provision),
  H1: z.array(provision),
  H2: z.array(provision),
  I: z.object({ name: textOrNull, type: textOrNull }),
  J: z.object({ text: textOrNull, amountPence: z.number().int().nullish() }),
  K: z.array(z.object({ no: z.number(), title: text, author: textOrNull, date: textOrNull })),
});
type PlanFile = z.output<typeof fileSchema>;

/** A plan as loaded from a file: whose it is, the plan, and the next meeting where the file names one. */
export interface LoadedPlan {
  readonly pupil: {
    readonly legalForename: string;
    readonly legalSurname: string;
    readonly dob: IsoDate;
    readonly upn: string | null;
  };
  readonly content: EhcPlanContent;
  readonly nextMeetingOn: IsoDate | null;
  readonly phaseTransfer: { readonly from: string; readonly to: string; readonly year: number } | null;
}

/**
 * Reads a plan from the text of a JSON file. Failures in words: `not-json`, `not-a-plan` (the shape is another one), `invalid` (a value
 * is wrong; `fields` name each by its place in the file, e.g. `F.2.minutesPerSession`).
 */
export function planFromSample(json: string): Result<LoadedPlan> {
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return fail(
      'not-json',
      'This file is not a plan that can be loaded: it is not valid JSON. Nothing was changed.',
    );
  }
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success) {
    const places = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'the file'))];
    const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
    return fail(
      'not-a-plan',
      `This file does not have the form of a plan: look at ${places.slice(0, 3).join(', ')}${more}. Nothing was changed.`,
      { fields: places.map((field) => ({ field, message: 'This part is missing or has another form.' })) },
    );
  }
  return convert(parsed.data);
}

function convert(file: PlanFile): Result<LoadedPlan> {
  const problems: FieldProblem[] = [];
  const check = <Schema extends z.ZodType>(
    schema: Schema,
    place: string,
    value: unknown,
  ): z.output<Schema> | null => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      problems.push({
        field: [place, ...issue.path].filter((part) => part !== '').join('.'),
        message: issue.message,
      });
    }
    return null;
  };
  const each = <Item, Value>(
    place: string,
    items: readonly Item[],
    read: (item: Item, place: string) => Value | null,
  ): Value[] => items.flatMap((item, index) => read(item, `${place}.${index}`) ?? []);

  const plan = check(ehcPlanSchema, 'plan', planValues(file.plan));
  const needs = (['B', 'C', 'D'] as const).flatMap((letter) =>
    each<PlanFile['B'][number], EhcNeed>(letter, file[letter], (item, place) =>
      check(ehcNeedSchema, place, { ...item, letter }),
    ),
  );
  const outcomes = each<PlanFile['E'][number], EhcOutcome>('E', file.E, (item, place) =>
    check(ehcOutcomeSchema, place, { ...item, byDate: item.by, needRefs: item.needs }),
  );
  const provisions = (['F', 'G', 'H1', 'H2'] as const).flatMap((section) =>
    each<PlanFile['F'][number], EhcProvision>(section, file[section], (item, place) =>
      check(ehcProvisionSchema, place, provisionValues(item, section)),
    ),
  );
  const advice = each<PlanFile['K'][number], EhcAdvice>('K', file.K, (item, place) =>
    check(ehcAdviceSchema, place, {
      number: item.no,
      title: item.title,
      author: item.author,
      datedOn: item.date,
    }),
  );
  problems.push(...strayReferences(needs, outcomes, provisions));
  if (plan === null || problems.length > 0) {
    const first = problems[0];
    return fail(
      'invalid',
      `The plan was not loaded. ${first === undefined ? '' : `${first.field}: ${first.message}`}`,
      {
        fields: problems,
      },
    );
  }
  const transfer = file.plan.phaseTransfer ?? null;
  return ok({
    pupil: {
      legalForename: tidy(file.pupil.legalForename),
      legalSurname: tidy(file.pupil.legalSurname),
      dob: file.pupil.dob,
      upn: file.pupil.upn ?? null,
    },
    content: {
      plan,
      texts: sectionTexts(file),
      needs,
      outcomes,
      provisions,
      advice,
      universal: file.universal.map(tidy),
      directPaymentPence: file.J.amountPence ?? null,
    },
    nextMeetingOn: file.plan.nextMeeting ?? null,
    phaseTransfer:
      transfer === null
        ? null
        : { from: transfer.from_, to: transfer.to, year: Number(transfer.deadline.slice(0, 4)) },
  });
}

const statusWords: Readonly<Record<string, string>> = { 'amended final': 'amended' };

function planValues(plan: PlanFile['plan']): Record<string, unknown> {
  return {
    version: plan.version,
    status: statusWords[plan.status] ?? plan.status,
    firstIssuedOn: plan.firstIssued,
    issuedOn: plan.issued,
    lastMeetingOn: plan.lastReviewMeeting,
    lastReviewCompletedOn: plan.lastReviewDecision,
    localAuthority: plan.la,
    caseOfficer: plan.caseOfficer,
    band: plan.band === 'not stated' ? null : plan.band,
  };
}

function provisionValues(
  item: PlanFile['F'][number],
  section: EhcProvision['section'],
): Record<string, unknown> {
  // Where a file gives only minutes a week, they are one session a week.
  const weekly = item.minutesPerSession === undefined && typeof item.minutesPerWeek === 'number';
  return {
    ...item,
    section,
    what: item.what ?? item.text,
    minutesPerSession: weekly ? item.minutesPerWeek : item.minutesPerSession,
    sessionsPerWeek: weekly ? 1 : item.sessionsPerWeek,
    needRefs: item.needs,
    outcomeRefs: item.outcomes,
  };
}

function sectionTexts(file: PlanFile): readonly EhcSectionText[] {
  const paragraphs = (list: readonly string[]): string => list.map(tidy).join('\n\n');
  const all: EhcSectionText[] = [
    { letter: 'A', part: 'child', text: paragraphs(file.A.child) },
    { letter: 'A', part: 'parents', text: paragraphs(file.A.parents) },
    { letter: 'A', part: 'history', text: paragraphs(file.A.history) },
    { letter: 'A', part: 'communicate', text: tidy(file.A.communicate) },
    { letter: 'I', part: 'name', text: tidy(file.I.name ?? '') },
    { letter: 'I', part: 'type', text: tidy(file.I.type ?? '') },
    { letter: 'J', part: 'text', text: tidy(file.J.text ?? '') },
  ];
  return all.filter((item) => item.text !== '');
}

/** References that lead nowhere, and references that are used twice. */
function strayReferences(
  needs: readonly EhcNeed[],
  outcomes: readonly EhcOutcome[],
  provisions: readonly EhcProvision[],
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const own = [...needs, ...outcomes, ...provisions].map((item) => item.ref);
  for (const [index, ref] of own.entries()) {
    if (own.indexOf(ref) !== index)
      problems.push({ field: ref, message: `The reference ${ref} is used twice.` });
  }
  const known = new Set(own);
  for (const item of [...outcomes, ...provisions]) {
    const wanted = [...item.needRefs, ...('outcomeRefs' in item ? item.outcomeRefs : [])];
    for (const ref of wanted) {
      if (!known.has(ref))
        problems.push({
          field: item.ref,
          message: `${item.ref} refers to ${ref}, which is not in the plan.`,
        });
    }
  }
  return problems;
}
