import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import type { CostPage } from './cost-model';
import type { FromMapPage } from './from-map-page';
import { gradeFields, gradeOfStaff, type GradesPage, rateFields } from './grade-model';
import type { ImpactPage } from './impact-page';
import { incomeFields } from './income';
import type { PupilCosts } from './pupil-costs';
import { rateKinds } from './rates';

const value = z.union([z.string(), z.number(), z.null()], { error: 'This value cannot be saved.' });
const setOf = z.object({ id: idSchema, field: z.string().max(40), value });
const made = <Input extends z.ZodType>(input: Input) => call(input).returns<{ id: string }>();
const done = <Input extends z.ZodType>(input: Input) => call(input).returns<null>();

/** One school (null: the first) and the academic year that starts in this one (null: the present one). */
const schoolYear = z.object({
  schoolId: idSchema.nullable(),
  startYear: z.number().int().min(1900).max(2200).nullable(),
});
/** The whole-school map on paper or in a file: at one kind of rate. While actual rates are hidden, only the standard one is given. */
const mapOf = schoolYear.extend({ rate: z.enum(rateKinds) });

export const costsApi = {
  page: call(schoolYear).returns<CostPage>(),
  forPupil: call(z.object({ pupilId: idSchema })).returns<PupilCosts>(),
  impact: call(schoolYear).returns<ImpactPage>(),
  /** What the map says of the cost of the items of section F that a review looks at. */
  fromMap: call(z.object({ reviewId: idSchema })).returns<FromMapPage>(),

  grades: call(z.object({ schoolId: idSchema })).returns<GradesPage>(),
  addGrade: made(z.object({ schoolId: idSchema, ...gradeFields })),
  setGradeField: done(setOf),
  /** To the bin; whoever had it is left without a grade. */
  removeGrade: done(byId),
  /** Rates from a day on. */
  addRate: made(z.object({ gradeId: idSchema, ...rateFields })),
  setRateField: done(setOf),
  removeRate: done(byId),
  setStaffGrade: done(z.object({ staffId: idSchema, gradeId: gradeOfStaff })),
  /** Whether what the school pays is kept off the screen and off paper. */
  hideActual: done(z.object({ hide: z.boolean() })),

  addIncome: made(z.object({ schoolId: idSchema, ...incomeFields })),
  setIncomeField: done(setOf),
  removeIncome: done(byId),

  /** Prints the whole-school costed map, through the system's print dialog. */
  printMap: call(mapOf).returns<{ readonly printed: boolean }>(),
  /** Saves it as a spreadsheet (XLSX) at a chosen place, unprotected from then on. Null when the user cancelled. */
  saveMap: call(mapOf).returns<{ readonly fileName: string } | null>(),
};
