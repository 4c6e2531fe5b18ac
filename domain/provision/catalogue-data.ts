import type { StartingType } from './catalogue';
import { communicationTypes } from './starting/communication';
import { emotionalTypes } from './starting/emotional';
import { learningTypes } from './starting/learning';
import { sensoryTypes } from './starting/sensory';

/**
 * A catalogue to start from, written for this program: generic provision of an English primary school, Nursery to Year 6, in the four
 * broad areas and the three layers. Figures are usual ones, for the school to change. What is said of evidence names no product and no
 * number: the toolkits of the Education Endowment Foundation (EEF) are revised every year.
 */
export const startingCatalogue: readonly StartingType[] = [
  ...communicationTypes,
  ...learningTypes,
  ...emotionalTypes,
  ...sensoryTypes,
];
