import type { BankEntry } from '../model';
import { learningEquipment } from './equipment-learning';
import { physicalEquipment } from './equipment-physical';
import { speakingOutcomes } from './outcomes-ci-speaking';
import { togetherOutcomes } from './outcomes-ci-together';
import { understandingOutcomes } from './outcomes-ci-understanding';
import { learningOutcomes } from './outcomes-cl-learning';
import { literacyOutcomes } from './outcomes-cl-literacy';
import { numberOutcomes } from './outcomes-cl-number';
import { belongingOutcomes } from './outcomes-semh-belonging';
import { feelingsOutcomes } from './outcomes-semh-feelings';
import { physicalOutcomes } from './outcomes-sp-physical';
import { sensoryOutcomes } from './outcomes-sp-sensory';
import { languageStrategies } from './strategies-ci-language';
import { togetherStrategies } from './strategies-ci-together';
import { literacyStrategies } from './strategies-cl-literacy';
import { numberStrategies } from './strategies-cl-number';
import { belongingStrategies } from './strategies-semh-belonging';
import { calmStrategies } from './strategies-semh-calm';
import { physicalStrategies } from './strategies-sp';

/** The program's own entries, written for it: outcomes, then strategies, then equipment, each by area. */
export const programEntries: readonly BankEntry[] = [
  ...understandingOutcomes,
  ...speakingOutcomes,
  ...togetherOutcomes,
  ...literacyOutcomes,
  ...numberOutcomes,
  ...learningOutcomes,
  ...feelingsOutcomes,
  ...belongingOutcomes,
  ...sensoryOutcomes,
  ...physicalOutcomes,
  ...languageStrategies,
  ...togetherStrategies,
  ...literacyStrategies,
  ...numberStrategies,
  ...calmStrategies,
  ...belongingStrategies,
  ...physicalStrategies,
  ...learningEquipment,
  ...physicalEquipment,
];
