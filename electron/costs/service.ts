import type { Service } from '../../domain/common/call';
import type { costsApi } from '../../domain/costs/api';
import { writeFlag } from '../settings/vault-flags';
import { readCostPage } from './cost-page';
import { readFromMap } from './from-map';
import {
  addGrade,
  addRate,
  gradesPage,
  removeGrade,
  removeRate,
  setGradeField,
  setRateField,
  setStaffGrade,
} from './grades';
import { readImpactPage } from './impact-page';
import { addIncome, removeIncome, setIncomeField } from './incomes';
import { printMap, saveMap } from './map-papers';
import type { CostPorts } from './ports';
import { readPupilCosts } from './pupil-costs';

/** What provision costs, who pays for it, and what comes of it. */
export function costsService(ports: CostPorts): Service<typeof costsApi> {
  const { database } = ports;
  return {
    page: (asked) => readCostPage(database, asked),
    forPupil: ({ pupilId }) => readPupilCosts(database, pupilId),
    impact: (asked) => readImpactPage(database, asked),
    fromMap: ({ reviewId }) => readFromMap(database, reviewId),
    grades: ({ schoolId }) => gradesPage(database, schoolId),
    addGrade: (input) => addGrade(database, input),
    setGradeField: (input) => setGradeField(database, input),
    removeGrade: ({ id }) => removeGrade(database, id),
    addRate: (input) => addRate(database, input),
    setRateField: (input) => setRateField(database, input),
    removeRate: ({ id }) => removeRate(database, id),
    setStaffGrade: (input) => setStaffGrade(database, input),
    hideActual: ({ hide }) => writeFlag(database, 'hide-actual-rates', hide),
    addIncome: (input) => addIncome(database, input),
    setIncomeField: (input) => setIncomeField(database, input),
    removeIncome: ({ id }) => removeIncome(database, id),
    printMap: (asked) => printMap(ports, asked),
    saveMap: (asked) => saveMap(ports, asked),
  };
}
